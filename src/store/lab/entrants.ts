import { accept, type Result, refuse } from '../../model/result.ts';
import { idOfRule, isOwnRule, readOwnRule } from '../../strategies/arena/memory-one.ts';
import { ARENA_STRATEGIES, arenaStrategyOf } from '../../strategies/arena/registry.ts';
import { type MemoryOne } from '../../strategies/arena/types.ts';

export { idOfRule, isOwnRule } from '../../strategies/arena/memory-one.ts';
export type { MemoryOne } from '../../strategies/arena/types.ts';

/** Who takes part: a strategy by id, and what the learner calls it where it is a rule of their own. */
export interface Entrant {
  id: string;
  name: string | null;
}

/** Ids of all strategies of the arena, in their order. */
export const CAST: readonly string[] = ARENA_STRATEGIES.map(({ id }) => id);

export const LONGEST_NAME = 24; // characters
const NAMED = '@'; // between a rule of one's own and its name

/** The chances of a strategy that looks at the last turn alone; null for one of longer memory. */
export function chancesOf(id: string): MemoryOne | null {
  const rule = arenaStrategyOf(id)?.rule;
  return rule === undefined || typeof rule === 'function' ? null : rule;
}

/** A name as it was typed, without what no name may have and no longer than it may be; null if nothing is left. */
export function properName(typed: string): string | null {
  const clean = typed.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  return [...clean].slice(0, LONGEST_NAME).join('').trim() || null;
}

/** A rule of one's own. */
export function ownEntrant(rule: MemoryOne, typed: string): Entrant {
  return { id: idOfRule(rule), name: properName(typed) };
}

/** An entrant as an address has it. */
export function entrantText({ id, name }: Entrant): string {
  return name === null ? id : `${id}${NAMED}${encodeURIComponent(name)}`;
}

function readName(given: string): Result<string> {
  try {
    const name = decodeURIComponent(given);
    if (name !== '' && properName(name) === name) return accept(name);
  } catch {
    // cut or damaged on its way: refused like any other name that is none
  }
  return refuse({ code: 'setting.name', given, allowed: LONGEST_NAME });
}

/**
 * An entrant of an address: a strategy by id, or `memory-one:…`, named or not. Refusals: `setting.strategy`,
 * `setting.name`, `arena.five-chances`, `arena.chance`.
 */
export function readEntrant(path: string, given: string): Result<Entrant> {
  const [rule, ...more] = given.split(NAMED);
  if (!isOwnRule(rule!)) {
    if (CAST.includes(given)) return accept({ id: given, name: null });
    return refuse({ code: 'setting.strategy', path, given });
  }
  const own = readOwnRule(rule!);
  if (!own.ok) return own;
  if (more.length === 0) return accept({ id: own.value.id, name: null });
  const name = readName(more.join(NAMED));
  return name.ok ? accept({ id: own.value.id, name: name.value }) : name;
}
