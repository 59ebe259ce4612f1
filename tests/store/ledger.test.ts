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

  it.each([
    ['quality', { quality: { prior: 0.5, accuracy: 0.7, decay: 0.1 } }, 'revealed'],
    ['a coordinator', { coordinator: { from: 2, length: 3, seizure: 0.6, share: 0.4 } }, 'seized'],
    ['siblings', { siblings: { count: 2, volatility: 0.05, stock: 20 } }, 'siblings'],
  ])('sums to the gain with %s, and names it', (_, extension, cause) => {
    const scenario = { ...presetScenario('the-dominoes'), ...extension };
    const game = simulate(scenario, 7);
    const causes = new Set<string>();
    const seats = Array.from({ length: 8 }, (__, seat) => ({ role: 'holder' as const, seat }));
    for (const seat of [...seats, { role: 'maker' as const, seat: 0 }]) {
      for (const { round, mine } of seatView(game, seat).past) {
        const entries = ledgerOf(game, seat, round);
        for (const entry of entries) causes.add(entry.cause);
        const sum = entries.reduce((all, { dollars }) => all + dollars, 0);
        expect(Math.abs(sum - mine.gain)).toBeLessThan(0.03);
        // Nothing sold, no fee: what is left over would show here.
        if (seat.role === 'holder') expect(entries.some((e) => e.cause === 'fees')).toBe(false);
      }
    }
    expect(causes).toContain(cause);
  });

  it('tells a seizure by the tokens taken at the opening price', () => {
    const coordinator = { from: 1, length: 1, seizure: 1, share: 0.5 };
    const game = simulate({ ...presetScenario('race-to-the-exit'), coordinator }, 7);
    const [lost] = ledgerOf(game, { role: 'holder', seat: 3 }, 1).filter(
      (e) => e.cause === 'seized',
    );
    expect(lost!.dollars).toBeCloseTo(-5 * 10, 10);
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
