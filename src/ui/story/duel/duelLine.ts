import { type DuelRound } from '../../../store/duel.ts';

const LATER = ['again', 'still'] as const;

/** Where a line of the one across stands. */
export type DuelLine =
  | { from: 'arena-cast'; key: string } // what this one says of such a choice anywhere
  | { from: 'duel'; key: string };

/**
 * What the one across says after the last round: a new line each time the same choice comes, then nothing
 * more, for a line that comes round again is no company.
 */
export function duelLine(opponent: string, rounds: readonly DuelRound[]): DuelLine | null {
  const last = rounds.at(-1);
  if (last === undefined) return null;
  const times = rounds.filter(({ theirs }) => theirs === last.theirs).length;
  if (times === 1) {
    const key = `${opponent}.lines.${last.theirs ? 'cooperate' : 'defect'}`;
    return { from: 'arena-cast', key };
  }
  const later = LATER[times - 2];
  if (later === undefined) return null;
  return { from: 'duel', key: `says.${opponent}.${last.theirs ? 'held' : 'sold'}.${later}` };
}
