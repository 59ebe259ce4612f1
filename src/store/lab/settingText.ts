import { type Limit } from '../../arena/limits.ts';
import { accept, type Refusal, type Result, refuse } from '../../model/result.ts';

const DECIMALS = 12; // of a number in an address, at most

/** A number as addresses and commands have it: plain decimals, the shortest form, at most twelve. */
export function numberText(value: number): string {
  const text = value.toFixed(DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** Why a number may not stand where it is given; null where it may. Codes: `setting.whole`, `setting.range`. */
export function faultOf(path: string, value: number, { min, max, whole }: Limit): Refusal | null {
  if (whole && !Number.isInteger(value)) return { code: 'setting.whole', path, given: value };
  if (value >= min && value <= max) return null;
  return { code: 'setting.range', path, given: value, allowed: { min, max } };
}

/** A number in plain decimals within its limit. Refusals: `setting.number`, `setting.whole`, `setting.range`. */
export function readDecimal(path: string, given: string, limit: Limit): Result<number> {
  if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(given))
    return refuse({ code: 'setting.number', path, given });
  const value = Number(given) + 0;
  const fault = faultOf(path, value, limit);
  return fault === null ? accept(value) : refuse(fault);
}

/**
 * Settings as an address has them, `key=value&key=value`: values by key, each key at most once. Refusals:
 * `setting.no-value`, `setting.unknown-key`, `setting.given-twice`.
 */
export function readPairs<Key extends string>(
  text: string,
  keys: readonly Key[],
): Result<Partial<Record<Key, string>>> {
  const found: Partial<Record<Key, string>> = {};
  for (const pair of text.split('&')) {
    const cut = pair.indexOf('=');
    if (cut < 1) return refuse({ code: 'setting.no-value', given: pair });
    const key = keys.find((one) => one === pair.slice(0, cut));
    if (key === undefined)
      return refuse({ code: 'setting.unknown-key', given: pair.slice(0, cut) });
    if (found[key] !== undefined) return refuse({ code: 'setting.given-twice', path: key });
    found[key] = pair.slice(cut + 1);
  }
  return accept(found);
}

/** The numbers of an address by key; those left out are as in `otherwise`. */
export function readNumbers<Key extends string>(
  given: Partial<Record<NoInfer<Key>, string>>,
  limits: Readonly<Record<Key, Limit>>,
  otherwise: Readonly<Record<NoInfer<Key>, number>>,
): Result<Record<Key, number>> {
  const numbers = {} as Record<Key, number>;
  for (const key of Object.keys(limits) as Key[]) {
    const text = given[key];
    const number =
      text === undefined ? accept(otherwise[key]) : readDecimal(key, text, limits[key]);
    if (!number.ok) return number;
    numbers[key] = number.value;
  }
  return accept(numbers);
}

/** `key=value` of each number that is not as in `otherwise`. */
export function numberPairs<Key extends string>(
  keys: readonly Key[],
  numbers: Readonly<Record<NoInfer<Key>, number>>,
  otherwise: Readonly<Record<NoInfer<Key>, number>>,
): string[] {
  return keys
    .filter((key) => numbers[key] !== otherwise[key])
    .map((key) => `${key}=${numberText(numbers[key])}`);
}
