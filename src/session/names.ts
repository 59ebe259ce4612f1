import { accept, type Result, refuse } from '../model/result.ts';
import { seatingStream, shuffled } from './draws.ts';
import { NAME_KEYS } from './name-keys.ts';
import { type Name, type Player, type Session } from './types.ts';

/** Longest own name, in characters (code points). */
export const LONGEST_NAME = 24;

// Controls, marks that turn the direction of writing, half characters, and what has no shape of its own.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u3164\uffa0\u115f\u1160\u2800]/gu;
/** More marks than any of our languages sets on one letter. */
const PILED = /(\p{M}{2})\p{M}+/gu;

/** A name as people typed it, made fit to be shown: composed, on one line, with nothing invisible in it. */
export function tidyName(typed: string): string {
  return typed
    .slice(0, 1_000)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(PILED, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What two names have in common that are one however they are written large or small. */
export function likeness(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function isTaken(players: readonly Player[], name: string, player: number): boolean {
  const own = likeness(name);
  return players.some(
    (one) => one.id !== player && 'own' in one.name && likeness(one.name.own) === own,
  );
}

/**
 * An own name for a player. Refusals: `class.name-empty`, `class.name-too-long`, `class.name-taken` (by another,
 * however it is written large or small).
 */
export function ownName(session: Session, typed: string, player: number): Result<Name> {
  const own = tidyName(typed);
  if (!/\P{M}/u.test(own)) return refuse({ code: 'class.name-empty' });
  if ([...own].length > LONGEST_NAME) {
    return refuse({ code: 'class.name-too-long', allowed: LONGEST_NAME });
  }
  return isTaken(session.players, own, player)
    ? refuse({ code: 'class.name-taken', given: own })
    : accept({ own });
}

/** A made-up name; who bears one that is borne already is told apart by a number. */
export function madeName(players: readonly Player[], key: string): Name {
  let twins = 0;
  for (const { name } of players) {
    if ('made' in name && name.made.key === key) twins = Math.max(twins, name.made.twin);
  }
  return { made: { key, twin: twins + 1 } };
}

/** Three keys of made-up names that nobody bears, or the fewest; `seed` (0 to 2³²−1) decides which. */
export function suggestNames({ players }: Session, seed: number): string[] {
  const borne = new Map<string, number>();
  for (const { name } of players) {
    if ('made' in name) borne.set(name.made.key, (borne.get(name.made.key) ?? 0) + 1);
  }
  const order = shuffled(NAME_KEYS, seatingStream(seed, 'names', 0));
  const count = (key: string) => borne.get(key) ?? 0;
  return order.sort((a, b) => count(a) - count(b)).slice(0, 3);
}
