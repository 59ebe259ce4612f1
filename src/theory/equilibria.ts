import { bernsteinRoots } from './bernstein.ts';

/** Every number of holding seats that is a Nash equilibrium in pure strategies, for like players. */
export function pureEquilibria(advantage: readonly number[]): number[] {
  const pure: number[] = [];
  const seats = advantage.length;
  for (let h = 0; h <= seats; h++) {
    const holdersStay = h === 0 || advantage[h - 1]! >= 0;
    const sellersStay = h === seats || advantage[h]! <= 0;
    if (holdersStay && sellersStay) pure.push(h);
  }
  return pure;
}

/**
 * Symmetric equilibria in mixed strategies, for like players: q is each one's chance to hold. Where the
 * advantage of holding falls in q the equilibrium is stable, where it rises it is a tipping point.
 */
export function mixedEquilibria(advantage: readonly number[]): { q: number; stable: boolean }[] {
  return bernsteinRoots(advantage).map(({ q, rising }) => ({ q, stable: !rising }));
}
