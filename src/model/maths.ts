// The only source of transcendental functions: stdlib's, the same digits in every engine.
import exp from '@stdlib/math-base-special-exp';
import expm1 from '@stdlib/math-base-special-expm1';
import ln from '@stdlib/math-base-special-ln';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

export { exp, expm1, ln };

/** Standard normal quantile of u in (0, 1). */
export function normal(u: number): number {
  return normalQuantile(u, 0, 1);
}
