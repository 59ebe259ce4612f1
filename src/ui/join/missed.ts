import type { StudentRound } from '../../store/classroom/types.ts';

/**
 * The rounds that passed while nobody looked. `seen`: the last round this page has shown, null when it was
 * opened just now: then those at the end that were not decided by hand. A round that has just ended before
 * one's eyes is not missed.
 */
export function missedRounds(past: readonly StudentRound[], seen: number | null): StudentRound[] {
  if (seen !== null) {
    const fresh = past.filter(({ round }) => round > seen);
    return fresh.length > 1 ? fresh : [];
  }
  const self = past.findLastIndex(({ mine }) => mine.by === 'self');
  return past.slice(self + 1);
}
