import { type Match, type Payoffs } from '../arena/types.ts';

/** One turn of a match, as it was played. */
export interface Turn {
  moves: readonly [a: boolean, b: boolean]; // executed, true = hold, in the arena cooperate
  slipped: readonly [a: boolean, b: boolean]; // the hand did what it was not told
  gains: readonly [a: number, b: number]; // dollars, or points of the arena
  scores: readonly [a: number, b: number]; // so far, this turn included
}

function gainsOf({ T, R, P, S }: Payoffs, a: boolean, b: boolean): readonly [number, number] {
  if (a) return b ? [R, R] : [S, T];
  return b ? [T, S] : [P, P];
}

/** A match turn by turn, with what each turn paid. */
export function turnsOf({ moves, intended }: Match, payoffs: Payoffs): Turn[] {
  const scores: [number, number] = [0, 0];
  return moves.a.map((a, at) => {
    const b = moves.b[at]!;
    const gains = gainsOf(payoffs, a, b);
    scores[0] += gains[0];
    scores[1] += gains[1];
    return {
      moves: [a, b],
      slipped: [a !== intended.a[at], b !== intended.b[at]],
      gains,
      scores: [scores[0], scores[1]],
    };
  });
}
