import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bernsteinAt, bernsteinRoots } from '../../src/theory/bernstein.ts';

/** De Casteljau's scheme: slow and plain. */
function slowly(coefficients: readonly number[], q: number): number {
  let work = [...coefficients];
  while (work.length > 1) work = work.slice(1).map((next, k) => work[k]! * (1 - q) + next * q);
  return work[0]!;
}

const coefficients = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});

describe('the mean over a binomial number of others', () => {
  test('is that of de Casteljau’s scheme', () => {
    fc.assert(
      fc.property(coefficients, fc.double({ min: 0, max: 1, noNaN: true }), (c, q) => {
        expect(Math.abs(bernsteinAt(c, q) - slowly(c, q))).toBeLessThan(1e-10);
      }),
    );
  });

  test('is exact for a straight line with a thousand seats', () => {
    const line = Array.from({ length: 1000 }, (_, k) => k / 999);
    for (const q of [1e-12, 0.001, 0.3, 0.5, 0.999, 1 - 1e-12])
      expect(Math.abs(bernsteinAt(line, q) - q)).toBeLessThan(1e-12);
  });
});

describe('the roots', () => {
  test('of a straight line', () => {
    const [root, ...more] = bernsteinRoots([-1, 3]);
    expect(more).toEqual([]);
    expect(root!.q).toBeCloseTo(0.25, 14);
    expect(root!.rising).toBe(true);
  });

  test('of a cubic with three, falling where it falls', () => {
    // (q − 0.2)(q − 0.5)(q − 0.8) in Bernstein form
    const roots = bernsteinRoots([-0.08, 0.14, -0.14, 0.08]);
    expect(roots.map((root) => root.rising)).toEqual([true, false, true]);
    for (const [at, q] of [0.2, 0.5, 0.8].entries()) expect(roots[at]!.q).toBeCloseTo(q, 12);
  });

  test('leave out the ends and places where the sign does not change', () => {
    expect(bernsteinRoots([0, 1, 2])).toEqual([]);
    expect(bernsteinRoots([2, 1, 0])).toEqual([]);
    expect(bernsteinRoots([0, 0, 0])).toEqual([]);
    expect(bernsteinRoots([1, -1, 1])).toEqual([]); // (2q − 1)², touching at ½
    expect(bernsteinRoots([5])).toEqual([]);
  });

  test('separate all changes of sign, whatever the polynomial', () => {
    fc.assert(
      fc.property(coefficients, (c) => {
        const roots = bernsteinRoots(c);
        const marks = [0, ...roots.map((root) => root.q), 1];
        for (let at = 1; at < marks.length - 1; at++) {
          expect(marks[at]!).toBeGreaterThanOrEqual(marks[at - 1]!);
          const near = Math.min(marks[at]! - marks[at - 1]!, marks[at + 1]! - marks[at]!, 1e-4) / 2;
          const before = slowly(c, marks[at]! - near);
          const after = slowly(c, marks[at]! + near);
          if (Math.min(Math.abs(before), Math.abs(after)) < 1e-9) continue;
          expect(Math.sign(after - before)).toBe(roots[at - 1]!.rising ? 1 : -1);
        }
        const scan = Array.from({ length: 401 }, (_, i) => slowly(c, i / 400));
        let changes = 0;
        for (let i = 1; i < scan.length; i++) if (scan[i]! * scan[i - 1]! < 0) changes++;
        expect(roots.length).toBeGreaterThanOrEqual(changes);
      }),
    );
  });

  test('are found with a thousand seats', () => {
    const c = Array.from({ length: 1000 }, (_, k) => (k - 621.5) / 999);
    const [root, ...more] = bernsteinRoots(c);
    expect(more).toEqual([]);
    expect(root!.q).toBeCloseTo(621.5 / 999, 12);
  });
});
