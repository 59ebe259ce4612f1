import { accept, type Result, refuse } from '../../model/result.ts';
import { CONTAGION_LIMITS } from './limits.ts';
import { type Deed } from './types.ts';

const BETWEEN = '_';
const NUMBER = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?';
const PLANT = /^(\d{1,6})([sh])(\d{1,3})\.(\d{1,3})(?:x(\d{1,3}))?$/;
const RULES = new RegExp(
  `^(\\d{1,6})r(${NUMBER}),(${NUMBER}),(${NUMBER}),(${NUMBER}),(${NUMBER})$`,
);

function writeDeed(deed: Deed): string {
  if (deed.kind === 'rules') {
    const { R, P, S, T } = deed.payoffs;
    return `${deed.step}r${[R, P, S, T, deed.noise].join(',')}`;
  }
  const { step, sells, x, y, width } = deed;
  return `${step}${sells ? 's' : 'h'}${x}.${y}${width === 1 ? '' : `x${width}`}`;
}

/**
 * Deeds as a word of an address or a flag: `0s12.7x3` plants sellers at step 0 from column 12 of row 7 on, three
 * wide; `40h3.3` a holder; `60r3,1,0,5,0.01` sets R, P, S, T and the noise. `_` stands between two.
 */
export function writeDeeds(deeds: readonly Deed[]): string {
  return deeds.map(writeDeed).join(BETWEEN);
}

const isWithin = (value: number, { min, max }: { min: number; max: number }) =>
  value >= min && value <= max;

function readPlant(word: string, size: number): Deed | null {
  const [, step, kind, x, y, width] = PLANT.exec(word) ?? [];
  if (step === undefined) return null;
  const deed = { step: Number(step), x: Number(x), y: Number(y), width: Number(width ?? 1) };
  const fits = deed.width >= 1 && deed.x + deed.width <= size && deed.y < size;
  const isInTime = isWithin(deed.step, CONTAGION_LIMITS.steps);
  return fits && isInTime ? { kind: 'plant', sells: kind === 's', ...deed } : null;
}

function readRules(word: string): Deed | null {
  const [, step, ...numbers] = RULES.exec(word) ?? [];
  if (step === undefined) return null;
  const [R, P, S, T, noise] = numbers.map(Number) as [number, number, number, number, number];
  const fits =
    [R, P, S, T].every((payoff) => isWithin(payoff, CONTAGION_LIMITS.payoff)) &&
    isWithin(noise, CONTAGION_LIMITS.noise) &&
    isWithin(Number(step), CONTAGION_LIMITS.steps);
  return fits ? { kind: 'rules', step: Number(step), payoffs: { R, P, S, T }, noise } : null;
}

/**
 * Deeds of a square of that size. Refused: `contagion.deed` names the one that cannot be read, lies outside the
 * square or comes before the one ahead of it; `contagion.too-many-deeds`.
 */
export function readDeeds(text: string, size: number, path: string): Result<Deed[]> {
  const words = text === '' ? [] : text.split(BETWEEN);
  const { max } = CONTAGION_LIMITS.deeds;
  if (words.length > max)
    return refuse({ code: 'contagion.too-many-deeds', path, given: words.length, allowed: max });
  const deeds: Deed[] = [];
  for (const word of words) {
    const deed = readPlant(word, size) ?? readRules(word);
    if (deed === null || deed.step < (deeds.at(-1)?.step ?? 0))
      return refuse({ code: 'contagion.deed', path, given: word });
    deeds.push(deed);
  }
  return accept(deeds);
}
