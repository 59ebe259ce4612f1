import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { readSettings } from '../../src/session/read-settings.ts';
import { settings } from './room.ts';

const refusal = (changes: Record<string, unknown>) => {
  const read = readSettings({ ...settings(), ...changes });
  return read.ok ? null : read.refusal;
};

describe('settings', () => {
  it('are read as they are, with every preset and with what a scenario leaves out', () => {
    for (const { id } of PRESETS) {
      const given = settings({ treatments: [presetScenario(id)], groupSize: 4, timer: 60 });
      expect(readSettings(given)).toEqual({ ok: true, value: given });
    }
    const short = readSettings({ ...settings(), treatments: [{ capture: 0.9 }] });
    expect(short.ok && short.value.treatments[0]!.holders).toBe(12);
  });

  it.each([
    [{ treatments: [] }, 'settings.out-of-range', 'treatments'],
    [{ treatments: [{}, {}, {}] }, 'settings.out-of-range', 'treatments'],
    [{ treatments: 'no-fee' }, 'settings.needs-list', 'treatments'],
    [{ treatments: [{}, { capture: 2 }] }, 'scenario.out-of-range', 'treatments[1].capture'],
    [{ treatments: [7] }, 'scenario.not-a-scenario', 'treatments[0]'],
    [{ groupSize: 1 }, 'settings.out-of-range', 'groupSize'],
    [{ groupSize: 101 }, 'settings.out-of-range', 'groupSize'],
    [{ groupSize: 2.5 }, 'settings.needs-number', 'groupSize'],
    [{ timer: 4 }, 'settings.out-of-range', 'timer'],
    [{ timer: '30' }, 'settings.needs-number', 'timer'],
    [{ reveal: Number.NaN }, 'settings.needs-number', 'reveal'],
    [{ games: null }, 'settings.needs-number', 'games'],
    [{ games: 11 }, 'settings.out-of-range', 'games'],
    [{ partners: 'none' }, 'settings.unknown-choice', 'partners'],
    [{ roles: 3 }, 'settings.unknown-choice', 'roles'],
    [{ fill: 1 }, 'settings.needs-yes-or-no', 'fill'],
    [{ predict: undefined }, 'settings.missing', 'predict'],
    [{ more: true }, 'settings.unknown-field', 'more'],
  ])('%j are refused, with the place', (changes, code, path) => {
    expect(refusal(changes)).toMatchObject({ code, path });
  });

  it('say what would be allowed', () => {
    expect(refusal({ timer: 601 })).toMatchObject({ given: 601, allowed: { min: 5, max: 600 } });
    expect(refusal({ absent: 'x' })).toMatchObject({ allowed: ['repeat', 'hold', 'bot'] });
  });

  it('are never read from anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readSettings(input).ok).toBe(false);
      }),
    );
  });
});
