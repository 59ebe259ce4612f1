import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reveal } from '../../src/model/quality.ts';
import { playRound } from '../../src/model/round.ts';
import { type Market, openMarket } from '../../src/model/state.ts';
import { wealths } from '../../src/model/wealth.ts';
import { expectFinite, extremeRules } from './extreme-rules.ts';
import { anyPlay, drawChoices } from './random-rules.ts';

function settle(market: Market): unknown {
  return (['price', 'value', 'exit'] as const).map((settlement) => wealths(market, settlement));
}

test('every accepted market plays to its end without NaN or Infinity', () => {
  fc.assert(
    fc.property(extremeRules, anyPlay, (rules, play) => {
      const market = openMarket(rules);
      const rounds = rules.holders > 100 ? Math.min(rules.rounds, 20) : rules.rounds;
      for (let round = 1; round <= rounds; round++) {
        const holders = drawChoices(play, round, rules.holders);
        const makers = drawChoices(play, round + 1000, rules.makers);
        const report = playRound(rules, market, holders, makers, play.seed);
        expectFinite(report, `the report of round ${round}`);
      }
      reveal(rules, market, play.seed);
      expectFinite(market, 'the market');
      expectFinite(settle(market), 'a settlement');
    }),
    { numRuns: process.env['FULL'] === '1' ? 3000 : 200 },
  );
});

test('cash is never negative, nor are tokens and debts', () => {
  fc.assert(
    fc.property(extremeRules, anyPlay, (rules, play) => {
      const market = openMarket(rules);
      for (let round = 1; round <= Math.min(rules.rounds, 10); round++) {
        const holders = drawChoices(play, round, rules.holders);
        const makers = drawChoices(play, round + 1000, rules.makers);
        playRound(rules, market, holders, makers, play.seed);
        const { stock, cash, debt, inventory, siblings } = market;
        for (const amounts of [stock, cash, debt, inventory, siblings?.stock ?? []])
          expect(amounts.every((amount) => amount >= 0)).toBe(true);
      }
    }),
    { numRuns: process.env['FULL'] === '1' ? 2000 : 100 },
  );
});
