import { describe, expect, it } from 'vitest';
import { countDown, leftNow } from '../../../src/store/classroom/clock.ts';
import { handClock } from './handClock.ts';

const heardNow = (left: number | null, paused = false, at = 1_000_000) => ({ left, paused, at });

describe('the time that is left', () => {
  it('runs from when it was heard and ends at nothing', () => {
    expect(leftNow(heardNow(30_000), 1_010_000)).toBe(20_000);
    expect(leftNow(heardNow(30_000), 1_040_000)).toBe(0);
  });

  it('stands still while the class is paused, and is none without a limit', () => {
    expect(leftNow(heardNow(30_000, true), 1_010_000)).toBe(30_000);
    expect(leftNow(heardNow(null), 1_010_000)).toBeNull();
  });

  it('never grows when the clock of the device is set back', () => {
    expect(leftNow(heardNow(30_000), 900_000)).toBe(30_000);
  });

  it('is counted down in whole seconds, each shown once', () => {
    const clock = handClock();
    const shown: (number | null)[] = [];
    countDown(clock, heardNow(3_500), (seconds) => shown.push(seconds));
    clock.pass(10_000);
    expect(shown).toEqual([4, 3, 2, 1, 0]);
  });

  it('is shown once and no more where it does not run', () => {
    const clock = handClock();
    const shown: (number | null)[] = [];
    countDown(clock, heardNow(null), (seconds) => shown.push(seconds));
    countDown(clock, heardNow(9_000, true), (seconds) => shown.push(seconds));
    clock.pass(60_000);
    expect(shown).toEqual([null, 9]);
  });

  it('is counted no further once nobody wants it', () => {
    const clock = handClock();
    const shown: (number | null)[] = [];
    const stop = countDown(clock, heardNow(3_000), (seconds) => shown.push(seconds));
    clock.pass(1_000);
    stop();
    clock.pass(5_000);
    expect(shown).toEqual([3, 2]);
  });

  it('is right at once after the device slept through part of it', () => {
    const clock = handClock();
    const shown: (number | null)[] = [];
    let now = clock.now();
    const asleep = { now: () => now, after: clock.after };
    countDown(asleep, heardNow(20_000), (seconds) => shown.push(seconds));
    now += 12_300;
    clock.pass(1_000);
    expect(shown).toEqual([20, 8]);
  });
});
