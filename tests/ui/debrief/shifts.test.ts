import { describe, expect, it } from 'vitest';
import { dilemmaOf, shiftOf } from '../../../src/ui/debrief/shifts.ts';

describe('a round beside the whole game', () => {
  it('is told where leaving pays in a round and staying brought more in the end, and the reverse', () => {
    expect(shiftOf({ class: 'prisoners-dilemma' }, 1100, 1041)).toBe('leave');
    expect(shiftOf({ class: 'harmony' }, 900, 1041)).toBe('stay');
  });

  it('is not told where both say the same, or where a round does not say', () => {
    expect(shiftOf({ class: 'deadlock' }, 900, 1041)).toBeNull();
    expect(shiftOf({ class: 'stag-hunt' }, 900, 1041)).toBeNull();
    expect(shiftOf({ class: 'harmony' }, 1000, 1000)).toBeNull();
    expect(shiftOf(null, 1100, 1041)).toBeNull();
  });
});

describe('all alike beside each alone', () => {
  const staying = { heldIsBetter: true, soldIsBetter: false };

  it('is a dilemma only where each gains by leaving and all gain by staying', () => {
    expect(dilemmaOf(staying, 826, 1231)).toBe('dilemma');
    expect(dilemmaOf(staying, 1231, 826)).toBe('stay');
    expect(dilemmaOf({ heldIsBetter: false, soldIsBetter: true }, 826, 1231)).toBe('leave');
    expect(dilemmaOf({ heldIsBetter: false, soldIsBetter: true }, 1231, 826)).toBe('other');
  });

  it('is not told where not everybody gains by the same', () => {
    expect(dilemmaOf({ heldIsBetter: false, soldIsBetter: false }, 826, 1231)).toBeNull();
  });
});
