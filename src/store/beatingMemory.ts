import { type Challenge, type Current } from './current.ts';
import { type Memory } from './memory.ts';

const NAME = 'challenge';

function readChallenge(kept: unknown): Challenge | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { theirs, play } = kept as Partial<Record<keyof Challenge, unknown>>;
  return typeof theirs === 'string' && typeof play === 'string' ? { theirs, play } : null;
}

type Shelves = { tab: Memory; device: Memory; current: Current };

/** Keep it on the page, in the tab for a reload, and on the device for when the tab is gone. */
export function keepChallenge({ tab, device, current }: Shelves, challenge: Challenge): void {
  current.challenge = challenge;
  for (const shelf of [tab, device]) shelf.keep(NAME, challenge);
}

/** The challenge that a game of the scenario `play` answers, forgotten with this; null where it answers none. */
export function takeChallenge({ tab, device, current }: Shelves, play: string): Challenge | null {
  const shelves = [tab, device];
  const kept = [current.challenge, ...shelves.map((shelf) => shelf.recall(NAME, readChallenge))];
  const found = kept.find((one) => one?.play === play) ?? null;
  if (current.challenge?.play === play) current.challenge = null;
  for (const shelf of shelves) {
    if (shelf.recall(NAME, readChallenge)?.play === play) shelf.forget(NAME);
  }
  return found;
}
