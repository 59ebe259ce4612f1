import { describe, expect, it } from 'vitest';
import { type DialStep, goalKey, leftAt, numbersGiven } from '../../src/chapters/dial.ts';

const STEP: DialStep = {
  id: 'turn',
  kind: 'dial',
  phase: 'play',
  says: [],
  scenario: { capture: 0.3 },
  dials: [
    { field: 'capture', min: 0, max: 0.8, step: 0.1, as: 'percent' },
    { field: 'outside.mix', min: 0, max: 1, step: 0.1, as: 'percent' },
  ],
};

describe('what a dial step was left with', () => {
  it('is the scenario it began with where nothing was given, or not by these dials', () => {
    expect(leftAt(STEP, null).capture).toBe(0.3);
    expect(leftAt(STEP, 'a guess').capture).toBe(0.3);
    expect(leftAt(STEP, { capture: 'much' }).capture).toBe(0.3);
  });

  it('is what was given, goals aside', () => {
    const left = leftAt(STEP, { capture: 0.5, 'outside.mix': 0, [goalKey('trust')]: 0 });
    expect([left.capture, left.outside.mix]).toEqual([0.5, 0]);
  });

  it('lets go what lies beyond the dials of today', () => {
    expect(leftAt(STEP, { capture: 0.9, emission: 60 })).toEqual(leftAt(STEP, null));
  });

  it('reads numbers alone', () => {
    expect(numbersGiven({ capture: 0.5, way: 'up' })).toEqual({ capture: 0.5 });
    expect(numbersGiven(3)).toEqual({});
  });
});
