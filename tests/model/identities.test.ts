import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RoundReport } from '../../src/model/round.ts';
import { outsideReturn, type Rules } from '../../src/model/rules.ts';
import { type Market } from '../../src/model/state.ts';
import { playGame } from './play.ts';
import { anyExtended, anyPlay, drawChoices } from './random-rules.ts';

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

function soldInWaves({ report }: Step): { tokens: number; proceeds: number; beside: number } {
  return {
    tokens: sum(report.waves.map((wave) => wave.tokens)),
    proceeds: sum(report.waves.map((wave) => wave.tokens * wave.bid)),
    beside: sum(
      report.waves.map(({ siblings }) => (siblings?.tokens ?? 0) * sum(siblings?.bids ?? [])),
    ),
  };
}

function seizedIn({ report }: Step): number {
  return sum(report.seizures.map(({ tokens }) => tokens));
}

/** Both sides equal but for rounding of the amounts that were added up. */
function expectEqual(left: number, right: number, ...amounts: number[]): void {
  const scale = Math.max(1e-6, ...[left, right, ...amounts].map(Math.abs));
  expect(Math.abs(left - right) / scale).toBeLessThan(1e-9);
}

function everyRound(check: (step: Step) => void): void {
  fc.assert(
    fc.property(anyExtended, anyPlay, anyPlay, (rules, mine, theirs) => {
      const profileOf = (round: number) => ({
        holders: drawChoices(mine, round, rules.holders),
        makers: drawChoices(theirs, round, rules.makers),
      });
      const game = playGame(rules, profileOf, mine.seed);
      game.reports.forEach((report, at) => {
        check({ rules, before: game.markets[at]!, after: game.markets[at + 1]!, report });
      });
    }),
    runs,
  );
}

describe('the identities of a round, over random markets and choices', () => {
  test('tokens: what was unlocked and issued is held, but for what outside buyers and the coordinator took', () => {
    everyRound((step) => {
      const { rules, before, after, report } = step;
      const held = (market: Market) => sum(market.stock) + sum(market.inventory);
      const outside = (rules.depth.base / report.depth) * (report.flow + soldInWaves(step).tokens);
      const change = rules.holders * rules.unlock + rules.emission - outside - seizedIn(step);
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
      const { proceeds, beside } = soldInWaves(step);
      const fromWaves = proceeds + beside - report.forcedRepaid;
      const fromFees = report.fees - report.burned;
      const kept = holderCash(step) - sum(before.cash) - fromWaves - fromFees;
      const amounts = [sum(before.cash), proceeds, beside, report.forcedRepaid];
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
      const { proceeds, beside } = soldInWaves(step);
      const debt = sum(after.debt) / (1 + rules.outside.reserve);
      const now = holderCash(step) + makerCash(step) - debt;
      const then = sum(before.cash) + sum(before.makerCash) - sum(before.debt);
      const outside = (rules.depth.base / report.depth) * (report.flow * report.bid + proceeds);
      const issued = rules.emission * report.bid;
      const fees = report.makerFees - report.burned;
      const brought = outside + beside - issued + report.writtenOff + fees;
      const flow = report.flow * report.bid;
      const amounts = [sum(before.cash), sum(before.debt), flow, proceeds, beside];
      const funding = sum(before.makerCash.map(Math.abs));
      expectEqual(now - then, brought, ...amounts, funding, report.makerFees);
    });
  });

  test('siblings: they are sold outside in the waves, equally many of each, or kept', () => {
    everyRound((step) => {
      const { before, after, report } = step;
      if (!before.siblings || !after.siblings) return;
      const sold = sum(report.waves.map(({ siblings }) => siblings!.tokens));
      const held = sum(before.siblings.stock);
      expectEqual(held - sum(after.siblings.stock), sold, held);
      for (const { seats } of report.waves)
        for (const seat of seats) expect(after.siblings.stock[seat]).toBe(0);
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
