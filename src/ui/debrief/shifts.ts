import { type Analysis, type GameClass } from '../../store/types.ts';

/** Classes in which one choice pays in a round whatever the others do. */
const PAYS: Partial<Record<GameClass, 'leave' | 'stay'>> = {
  'prisoners-dilemma': 'leave',
  deadlock: 'leave',
  harmony: 'stay',
  'mirrored-prisoners-dilemma': 'stay',
};

/** Differences below a cent are none. */
const CENT = 0.005;

/** Which choice pays in one round though the whole game tells otherwise; null where the two agree. */
export function shiftOf(
  analysis: Pick<Analysis, 'class'> | null,
  alwaysHold: number,
  alwaysSell: number,
): 'leave' | 'stay' | null {
  const pays = analysis?.class ? PAYS[analysis.class] : undefined;
  if (pays === 'leave' && alwaysHold > alwaysSell + CENT) return 'leave';
  if (pays === 'stay' && alwaysSell > alwaysHold + CENT) return 'stay';
  return null;
}

/**
 * What doing alike came to beside what one gains alone; `dilemma`: each does better by leaving, all do better by
 * staying. Null where nothing can be said of everybody.
 */
export function dilemmaOf(
  { heldIsBetter, soldIsBetter }: { heldIsBetter: boolean; soldIsBetter: boolean },
  alwaysHold: number,
  alwaysSell: number,
): 'dilemma' | 'stay' | 'leave' | 'other' | null {
  if (Math.abs(alwaysHold - alwaysSell) <= CENT) return null;
  const alone = alwaysSell > alwaysHold ? 'leave' : 'stay';
  if (heldIsBetter) return alone === 'leave' ? 'dilemma' : 'stay';
  if (soldIsBetter) return alone === 'leave' ? 'leave' : 'other';
  return null;
}
