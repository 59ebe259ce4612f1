import { type Outcomes, type Payoffs } from './types.ts';

/** The literature's prisoner's dilemma (Axelrod 1980). */
export const DILEMMA: Payoffs = { R: 3, P: 1, S: 0, T: 5 };

/** Sum of player a's payoffs over these outcomes. */
export function scoreOf({ R, P, S, T }: Payoffs, { CC, CD, DC, DD }: Outcomes): number {
  return R * CC + S * CD + T * DC + P * DD;
}

/** The same outcomes seen by the other player. */
export function mirrored({ CC, CD, DC, DD }: Outcomes): Outcomes {
  return { CC, CD: DC, DC: CD, DD };
}

/** Turns played in all. */
export function turnsOf({ CC, CD, DC, DD }: Outcomes): number {
  return CC + CD + DC + DD;
}
