import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts';
import { ledgerOf } from '../../src/store/ledger.ts';
import { seatView } from '../../src/view/seat.ts';

describe('what moved my money', () => {
  it.each(PRESETS.map(({ id }) => id))('sums to the gain of every seat and round: %s', (id) => {
    const scenario = presetScenario(id);
    const game = simulate(scenario, 11);
    const seats = [
      ...Array.from({ length: scenario.holders }, (_, seat) => ({ role: 'holder' as const, seat })),
      ...Array.from({ length: scenario.makers }, (_, seat) => ({ role: 'maker' as const, seat })),
    ];
    for (const seat of seats) {
      for (const { round, mine } of seatView(game, seat).past) {
        const sum = ledgerOf(game, seat, round).reduce((all, { dollars }) => all + dollars, 0);
        // Causes below half a cent are left out, at most four of them.
        expect(Math.abs(sum - mine.gain)).toBeLessThan(0.02);
      }
    }
  });

  it('tells a sale by the bid against the opening price', () => {
    const scenario = presetScenario('exit-fee');
    const game = simulate(scenario, 3);
    const record = game.rounds[0]!;
    const seller = record.holders.indexOf(0);
    if (seller === -1) return expect(record.report.flow).toBe(0);
    const sale = ledgerOf(game, { role: 'holder', seat: seller }, 1).find(
      (e) => e.cause === 'sale',
    );
    const tokens = scenario.unlock;
    expect(sale?.dollars).toBeCloseTo(
      tokens * (record.report.bid - record.report.opening.price),
      9,
    );
  });

  it('is empty for a round that was not played', () => {
    const game = simulate(presetScenario('race-to-the-exit'), 1);
    expect(ledgerOf(game, { role: 'holder', seat: 0 }, 99)).toEqual([]);
  });
});
