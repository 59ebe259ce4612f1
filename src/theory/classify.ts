import { type Corners, type GameClass } from './types.ts';

/** Relative to the greatest of the four gains: two gains nearer than this are a tie (MODEL.md §4). */
const TIE = 1e-9;
const ORDER = 'TRPS';

type Letter = keyof Corners;
type Base = 'prisoners-dilemma' | 'harmony' | 'stag-hunt' | 'chicken' | 'leader' | 'hero';

/** Compares two corners and notes a tie: 1, −1, or 0 for a tie. */
type Compare = (a: Letter, b: Letter) => number;

function comparer(corners: Corners, ties: string[]): Compare {
  const { T, R, P, S } = corners;
  const tolerance = TIE * Math.max(Math.abs(T), Math.abs(R), Math.abs(P), Math.abs(S));
  return (a, b) => {
    const difference = corners[a] - corners[b];
    if (Math.abs(difference) > tolerance) return difference > 0 ? 1 : -1;
    ties.push(ORDER.indexOf(a) < ORDER.indexOf(b) ? a + b : b + a);
    return 0;
  };
}

/** The class by best replies, the letters already those of the game in which holding is cooperation. */
function baseOf(compare: Compare, t: Letter, r: Letter, p: Letter, s: Letter): Base {
  const greedy = compare(t, r) > 0;
  const fearful = compare(p, s) > 0;
  if (fearful) return greedy ? 'prisoners-dilemma' : 'stag-hunt';
  if (!greedy) return 'harmony';
  if (compare(r, s) > 0) return 'chicken';
  return compare(t, s) > 0 ? 'leader' : 'hero';
}

function mirrored(base: Base): GameClass {
  return base === 'harmony' ? 'deadlock' : `mirrored-${base}`;
}

/**
 * The class of a 2×2 game (MODEL.md §4; names as in Rapoport and Guyer 1966, leader and hero as in
 * Rapoport 1967). `ties` lists the compared pairs that are equal within 1e-9 of the greatest gain, letters
 * in the order T, R, P, S; with any the class is `tie`.
 */
export function classify(corners: Corners): { class: GameClass; ties: string[] } {
  const ties: string[] = [];
  const compare = comparer(corners, ties);
  const mirror = compare('P', 'R') > 0;
  const base = mirror ? baseOf(compare, 'S', 'P', 'R', 'T') : baseOf(compare, 'T', 'R', 'P', 'S');
  if (ties.length > 0) return { class: 'tie', ties };
  return { class: mirror ? mirrored(base) : base, ties };
}

/** Rapoport's index (R−P)/(T−S) of a prisoner's dilemma, in (0, 1) (Rapoport 1967). */
export function cooperationIndex({ T, R, P, S }: Corners): number {
  return (R - P) / (T - S);
}
