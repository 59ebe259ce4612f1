import { bernsteinAt, bernsteinRoots } from './bernstein.ts';
import { advantages, cornersOf, type Schedule } from './schelling.ts';
import { type Corners } from './types.ts';

/**
 * The least discount factor at which grim keeps all holding, in [0, 1); null where P ≥ R, as there is
 * nothing to keep (Friedman 1971).
 */
export function deltaStarOf({ T, R, P }: Corners): number | null {
  if (P >= R) return null;
  return T <= R ? 0 : (T - R) / (T - P);
}

/**
 * Basin of always-sell against grim for two players, in [0, 1] (Dal Bó and Fréchette 2011):
 * (1−δ)l/(1−(1−δ)(1+g−l)) with g = (T−R)/(R−P), l = (P−S)/(R−P), multiplied out by R−P.
 */
function basinOfTwo({ T, R, P, S }: Corners, delta: number): number {
  const impatience = 1 - delta;
  if (R - P < impatience * (T - P)) return 1;
  if (P <= S) return 0;
  return (impatience * (P - S)) / (R - P - impatience * (T + S - 2 * P));
}

/** The same for N players: the smallest share of grim at which it does as well as always-sell. */
function basinOfMany(corners: Corners, advantage: readonly number[], delta: number): number {
  const { T, R, P } = corners;
  const lead = advantage.slice();
  lead[lead.length - 1] = (R - delta * P) / (1 - delta) - T;
  const first = bernsteinRoots(lead)[0];
  if (first !== undefined) return first.q;
  return bernsteinAt(lead, 0.5) < 0 ? 1 : 0;
}

/**
 * How common grim must be expected to be before it pays against always-sell, at discount factor `delta` in
 * [0, 1]; null with one player or where R ≤ P, 0 at `delta` 1 (MODEL.md §4).
 */
export function basinAt(schedule: Schedule, delta: number): number | null {
  const corners = cornersOf(schedule);
  if (corners === null || corners.R <= corners.P) return null;
  if (delta >= 1) return 0;
  if (schedule.hold.length === 2) return basinOfTwo(corners, delta);
  return basinOfMany(corners, advantages(schedule), delta);
}

/** True where taking turns at selling pays two players more than holding together: 2R < T + S. */
export function alternatingBeatsHolding({ T, R, S }: Corners): boolean {
  return 2 * R < T + S;
}
