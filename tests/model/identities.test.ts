import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RoundReport } from '../../src/model/round.ts';
import { outsideReturn, type Rules } from '../../src/model/rules.ts';
import { type Market } from '../../src/model/state.ts';
import { playGame } from './play.ts';
import { anyPlay, anyRules, drawChoices } from './random-rules.ts';

const runs = { numRuns: process.env['FULL'] === '1' ? 5000 : 400 };

interface Step {
  rules: Rules;
  before: Market;
  after: Market;
  report: RoundReport;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Cash of one account before the interest of step 11. */
function beforeInterest(rules: Rules, cash: number): number {
  return cash / (1 + (cash > 0 ? outsideReturn(rules) : rules.outside.reserve));
}

function holderCash({ rules, after }: Step): number {
  return sum(after.cash) / (1 + outsideReturn(rules));
}

function makerCash({ rules, after }: Step): number {
  return sum(after.makerCash.map((cash) => beforeInterest(rules, cash)));
}

function soldInWaves({ report }: Step): { tokens: number; proceeds: number } {
  return {
    tokens: sum(report.waves.map((wave) => wave.tokens)),
    proceeds: sum(report.waves.map((wave) => wave.tokens * wave.bid)),
  };
}

/** Both sides equal but for rounding of the amounts that were added up. */
function expectEqual(left: number, right: number, ...amounts: number[]): void {
  const scale = Math.max(1e-6, ...[left, right, ...amounts].map(Math.abs));
  expect(Math.abs(left - right) / scale).toBeLessThan(1e-9);
}

function everyRound(check: (step: Step) => void): void {
  fc.assert(
    fc.property(anyRules, anyPlay, anyPlay, (rules, mine, theirs) => {
      const game = playGame(rules, (round) => ({
        holders: drawChoices(mine, round, rules.holders),
        makers: drawChoices(theirs, round, rules.makers),
      }));
      game.reports.forEach((report, at) => {
        check({ rules, before: game.markets[at]!, after: game.markets[at + 1]!, report });
      });
    }),
    runs,
  );
}

describe('the identities of a round, over random markets and choices', () => {
  test('tokens: what was unlocked and issued is held, but for what outside buyers took', () => {
    everyRound((step) => {
      const { rules, before, after, report } = step;
      const held = (market: Market) => sum(market.stock) + sum(market.inventory);
      const outside = (rules.depth.base / report.depth) * (report.flow + soldInWaves(step).tokens);
      const change = rules.holders * rules.unlock + rules.emission - outside;
      expectEqual(held(after) - held(before), change, held(before), report.flow);
    });
  });

  test('batch: what was paid for it goes to holders, makers and the issuer', () => {
    everyRound(({ rules, report }) => {
      const makers = report.dumped * report.bid;
      expectEqual(report.flow * report.bid, report.gross + makers + rules.emission * report.bid);
    });
  });

  test('gross: proceeds are fee, debt repaid and cash kept', () => {
    everyRound((step) => {
      const { before, report } = step;
      const { proceeds } = soldInWaves(step);
      const fromWaves = proceeds - report.forcedRepaid;
      const fromFees = report.fees - report.burned;
      const kept = holderCash(step) - sum(before.cash) - fromWaves - fromFees;
      const amounts = [sum(before.cash), proceeds, report.forcedRepaid];
      expectEqual(report.gross, report.fees + report.repaid + kept, ...amounts);
    });
  });

  test('debt: it falls by what is repaid and written off, less interest', () => {
    everyRound(({ before, after, report }) => {
      const fall = sum(before.debt) - sum(after.debt);
      const paid = report.repaid + report.forcedRepaid + report.writtenOff;
      expectEqual(fall, paid - report.interest, sum(before.debt), paid);
    });
  });

  test('money: only outside buyers, bad debt and trading fees bring it in', () => {
    everyRound((step) => {
      const { rules, before, after, report } = step;
      const { proceeds } = soldInWaves(step);
      const debt = sum(after.debt) / (1 + rules.outside.reserve);
      const now = holderCash(step) + makerCash(step) - debt;
      const then = sum(before.cash) + sum(before.makerCash) - sum(before.debt);
      const outside = (rules.depth.base / report.depth) * (report.flow * report.bid + proceeds);
      const issued = rules.emission * report.bid;
      const brought = outside - issued - report.burned + report.writtenOff + report.makerFees;
      const amounts = [sum(before.cash), sum(before.debt), report.flow * report.bid, proceeds];
      const funding = sum(before.makerCash.map(Math.abs));
      expectEqual(now - then, brought, ...amounts, funding, report.makerFees);
    });
  });

  test('totals: bad debt and burned fees add up over the rounds', () => {
    everyRound(({ before, after, report }) => {
      expect(after.burned).toBe(before.burned + report.burned);
      expect(after.badDebt).toBe(before.badDebt + report.writtenOff);
    });
  });

  test('fees are burned only where nobody who held has tokens', () => {
    everyRound(({ rules, report }) => {
      if (report.holding > 0 && rules.unlock > 0) expect(report.burned).toBe(0);
      if (report.holding === 0) expect(report.burned).toBe(report.fees);
    });
  });
});
