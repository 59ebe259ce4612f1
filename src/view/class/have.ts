import { type Session } from '../../session/types.ts';

/** What a phone says it has: a game's number and how many closed rounds of it. */
export type Have = { game: number; rounds: number } | null;

/**
 * What of it is sure to be of this class as it went: once a copy was put back, a phone may know other rounds
 * of the same numbers.
 */
export function stillTrue({ rewound }: Session, have: Have): Have {
  if (have === null || rewound === null || have.game < rewound.game) return have;
  if (have.game > rewound.game) return null;
  return { game: have.game, rounds: Math.min(have.rounds, rewound.closed) };
}
