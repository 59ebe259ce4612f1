import { type StudentView } from '../../store/classroom/types.ts';

/** Rounds of the game a phone has; null: none it could go on from. */
export function haveOf(view: StudentView | null): { game: number; rounds: number } | null {
  const last = view?.past.at(-1);
  return view && last ? { game: view.room.game, rounds: last.round } : null;
}

/** Rounds of the game in play that are over. */
function closedIn({ phase, round }: StudentView['room']): number {
  return phase === 'voting' || phase === 'choosing' ? round - 1 : round;
}

/**
 * What a phone knows after one more view: the state of the later turn, and all rounds of its game that either
 * holds. An answer that was overtaken by a view on the line takes nothing back. A class that was put back from a
 * copy goes on in a later turn with fewer rounds: the others are gone.
 */
export function mergeViews(known: StudentView | null, told: StudentView): StudentView {
  if (known === null || known.you.player !== told.you.player) return told;
  const [older, newer] = known.room.turn > told.room.turn ? [told, known] : [known, told];
  if (older.room.game !== newer.room.game) return newer;
  const rounds = new Map([...older.past, ...newer.past].map((one) => [one.round, one]));
  const closed = closedIn(newer.room);
  const past = [...rounds.values()].filter(({ round }) => round <= closed);
  return { ...newer, past: past.sort((a, b) => a.round - b.round) };
}
