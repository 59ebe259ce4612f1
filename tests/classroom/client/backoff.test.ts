import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayBefore } from '../../../src/classroom/client/backoff.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait before a line is opened again', () => {
  it('is at most a quarter of a second at first and two seconds in the first minute', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(59_999), random, (tries, lost, chance) => {
        expect(delayBefore(0, lost, chance)).toBeLessThanOrEqual(250);
        expect(delayBefore(tries, lost, chance)).toBeLessThanOrEqual(2_000);
      }),
    );
  });

  it('never ends, is never nothing, and stays at ten seconds at most', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(), random, (tries, lost, chance) => {
        const delay = delayBefore(tries, lost, chance);
        expect(delay).toBeGreaterThanOrEqual(125);
        expect(delay).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it('differs from phone to phone, so that a class does not come at once', () => {
    const delays = [0, 0.25, 0.5, 0.75].map((chance) => delayBefore(3, 0, chance));
    expect(new Set(delays).size).toBe(delays.length);
  });
});
