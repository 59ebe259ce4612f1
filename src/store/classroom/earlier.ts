import { type Memory } from '../memory.ts';

/** What is kept of a class on the teacher's device: totals, no names and no choices. */
export interface EarlierClass {
  id: string; // of the session
  game: number; // its number in the session, from 1
  at: number; // ms since 1970, when the session was opened
  likeness: string; // what was played, the same for the same scenario
  treatment: number;
  players: number;
  share: number; // that held over all rounds, with its 95 % band
  low: number;
  high: number;
}

const NAME = 'class-results';
const MOST = 200;
const SHOWN = 5;

function isEarlier(value: unknown): value is EarlierClass {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  const texts = ['id', 'likeness'].every((key) => typeof one[key] === 'string');
  const numbers = ['game', 'at', 'treatment', 'players', 'share', 'low', 'high'];
  return texts && numbers.every((key) => Number.isFinite(one[key]));
}

function recall(memory: Memory): EarlierClass[] {
  const kept = memory.recall(NAME, (value) => (Array.isArray(value) ? value : null));
  return kept?.filter(isEarlier) ?? [];
}

/** Keep what a class did; the same game of the same session again takes its own place. */
export function keepClass(memory: Memory, results: readonly EarlierClass[]): void {
  const isNew = (old: EarlierClass) =>
    !results.some((one) => one.id === old.id && one.game === old.game);
  memory.keep(NAME, [...results, ...recall(memory).filter(isNew)].slice(0, MOST));
}

/** Classes before this session that played the same, newest first, at most five. */
export function earlierThan(
  memory: Memory,
  { id, likeness }: { id: string; likeness: string },
): EarlierClass[] {
  return recall(memory)
    .filter((one) => one.id !== id && one.likeness === likeness)
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN);
}

/** How many played in a session's last game, all treatments together; null where nothing of it is kept. */
export function playersIn(memory: Memory, id: string): number | null {
  const all = recall(memory).filter((one) => one.id === id);
  const last = all.filter(({ game }) => game === Math.max(...all.map((one) => one.game)));
  return last.length === 0 ? null : last.reduce((sum, { players }) => sum + players, 0);
}

/** Forget one session, or all of them. */
export function forgetClasses(memory: Memory, id?: string): void {
  const left = id === undefined ? [] : recall(memory).filter((one) => one.id !== id);
  if (left.length === 0) memory.forget(NAME);
  else memory.keep(NAME, left);
}
