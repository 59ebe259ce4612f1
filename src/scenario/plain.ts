import { accept, type Refusal, type Result, refuse } from '../model/result.ts';

/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** How much is looked at before an input is refused as too large: bounds the work for hostile input. */
const MOST_VALUES = 12_000;
const DEEPEST = 8;
const LONGEST_STRING = 4_000;
const LONGEST_GIVEN = 40;

/** What was given, short and as plain JSON, for a refusal. */
export function printable(value: unknown): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string') {
    const letters = Array.from(value.slice(0, 2 * LONGEST_GIVEN));
    const short = letters.length > LONGEST_GIVEN || value.length > 2 * LONGEST_GIVEN;
    return short ? `${letters.slice(0, LONGEST_GIVEN).join('')}…` : value;
  }
  return Array.isArray(value) ? '[…]' : typeof value === 'object' ? '{…}' : typeof value;
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

class Copier {
  left = MOST_VALUES;
  refusal: Refusal | null = null;

  fail(code: string, path: string, given: unknown, allowed?: Json): null {
    this.refusal ??= {
      code,
      path,
      given: printable(given),
      ...(allowed === undefined ? {} : { allowed }),
    };
    return null;
  }

  copy(value: unknown, path: string, depth: number): Json {
    if (this.refusal) return null;
    if (--this.left < 0 || depth > DEEPEST) return this.fail('scenario.too-large', path, value);
    if (value === null || typeof value === 'boolean') return value;
    // Minus zero is zero: one number, one link.
    if (typeof value === 'number') return value === 0 ? 0 : value;
    if (typeof value === 'string') {
      return value.length > LONGEST_STRING
        ? this.fail('scenario.too-long', path, value, LONGEST_STRING)
        : value;
    }
    if (Array.isArray(value)) return this.copyList(value, path, depth);
    if (typeof value === 'object' && isRecord(value)) return this.copyRecord(value, path, depth);
    return this.fail('scenario.needs-text', path, value);
  }

  copyList(list: readonly unknown[], path: string, depth: number): Json {
    if (list.length > this.left) return this.fail('scenario.too-large', path, list);
    return Array.from(list, (item, at) => this.copy(item, `${path}[${at}]`, depth + 1));
  }

  copyRecord(record: object, path: string, depth: number): Json {
    const keys = Object.keys(record);
    if (keys.length > this.left) return this.fail('scenario.too-large', path, record);
    const out: { [key: string]: Json } = {};
    for (const key of keys) {
      const at = path === '' ? key : `${path}.${key}`;
      // Names every object inherits would slip past a check of known fields.
      if (key in Object.prototype) return this.fail('scenario.unknown-field', at, key);
      const value: unknown = (record as Record<string, unknown>)[key];
      if (value !== undefined) out[key] = this.copy(value, at, depth + 1);
      if (this.refusal) return null;
    }
    return out;
  }
}

/**
 * A plain, bounded copy of anything: what the checks may then trust to be JSON. Refuses with
 * `scenario.too-large`, `.too-long`, `.needs-text` (functions, dates and the like) or `.unknown-field` and the path.
 */
export function copyPlain(input: unknown): Result<Json> {
  const copier = new Copier();
  const value = copier.copy(input, '', 0);
  return copier.refusal ? refuse(copier.refusal) : accept(value);
}
