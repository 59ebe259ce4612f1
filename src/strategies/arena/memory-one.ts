import { accept, type Result, refuse } from '../../model/result.ts';
import { memoryOne } from './make.ts';
import { type ArenaStrategy, type MemoryOne } from './types.ts';

const PREFIX = 'memory-one:';
const DECIMALS = 12; // of a chance, at most

/** Names of the five chances, in the order in which an id tells them. */
export const CHANCES = ['opening', 'CC', 'CD', 'DC', 'DD'] as const;

/** Whether an id or name means a memory-one rule of one's own, well formed or not. */
export function isOwnRule(idOrName: string): boolean {
  return idOrName.trim().toLowerCase().startsWith(PREFIX);
}

function written(chance: number): string {
  return chance.toFixed(DECIMALS).replace(/\.?0+$/, '');
}

/** The id of a rule of one's own: `memory-one:OPENING/CC/CD/DC/DD`; chances to twelve decimals. */
export function idOfRule({ opening, after }: MemoryOne): string {
  return PREFIX + [opening, ...after].map(written).join('/');
}

function readChance(name: string, given: string): Result<number> {
  const chance = /^(\d+\.?\d{0,12}|\.\d{1,12})$/.test(given) ? Number(given) : Number.NaN;
  if (chance >= 0 && chance <= 1) return accept(chance);
  return refuse({ code: 'arena.chance', path: name, given, allowed: { min: 0, max: 1 } });
}

/**
 * The strategy behind `memory-one:OPENING/CC/CD/DC/DD`: chances to cooperate in the first turn and after each
 * last turn, own move first. Its id is the same rule in its shortest form. Refusals: `arena.five-chances`,
 * `arena.chance`.
 */
export function readOwnRule(idOrName: string): Result<ArenaStrategy> {
  const words = idOrName.trim().slice(PREFIX.length).split('/');
  if (words.length !== CHANCES.length)
    return refuse({ code: 'arena.five-chances', given: idOrName, allowed: `${PREFIX}1/1/0/1/0` });
  const chances: number[] = [];
  for (const [at, name] of CHANCES.entries()) {
    const chance = readChance(name, words[at]!.trim());
    if (!chance.ok) return chance;
    chances.push(chance.value);
  }
  const [opening, CC, CD, DC, DD] = chances as [number, number, number, number, number];
  const rule: MemoryOne = { opening, after: [CC, CD, DC, DD] };
  const id = idOfRule(rule);
  return accept(
    memoryOne({ id, name: id, source: 'Nowak & Sigmund 1993, memory-one rules' }, rule),
  );
}
