import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../../src/model/maths.ts';
import { logPriceOf, priceOf } from '../../src/model/price.ts';
import { pathOf, TICKS, ticksOf } from '../../src/model/ticks.ts';
import { rulesWith } from '../rules.ts';
import { all, playGame } from './play.ts';
import { anyPlay, anyRules, drawChoices } from './random-rules.ts';

/** A bridge of 24 steps of 0.002 stays within this but for one draw in many millions. */
const WOBBLE = 0.002 * 5 * Math.sqrt(6);

describe('the ticks of a round', () => {
  test('begin at the opening and end at the close exactly, in every game', () => {
    fc.assert(
      fc.property(anyRules, anyPlay, (rules, play) => {
        const game = playGame(rules, (round) => ({
          holders: drawChoices(play, round, rules.holders),
          makers: drawChoices(play, round + 1000, rules.makers),
        }));
        game.reports.forEach((report, at) => {
          const opening = logPriceOf(game.markets[at]!);
          const closing = logPriceOf(game.markets[at + 1]!);
          const path = pathOf(report, opening, closing);
          const ticks = ticksOf(play.seed, report.round, opening, path);
          expect(ticks).toHaveLength(TICKS + 1);
          expect(ticks[0]).toBe(opening);
          expect(ticks[TICKS]).toBe(opening + (closing - opening));
        });
      }),
    );
  });

  test('are the same for the same seed and round, and others for another', () => {
    const path = { afterFlow: -0.3, afterSettle: -0.1, close: -0.2 };
    expect(ticksOf(7, 3, 2, path)).toEqual(ticksOf(7, 3, 2, path));
    expect(ticksOf(7, 3, 2, path)).not.toEqual(ticksOf(8, 3, 2, path));
    expect(ticksOf(7, 3, 2, path)).not.toEqual(ticksOf(7, 4, 2, path));
  });

  test('fall by the flow to tick 12, settle to tick 16, and take the waves to tick 24', () => {
    const path = { afterFlow: -4, afterSettle: -1, close: -9 };
    const ticks = ticksOf(1, 1, 10, path);
    const expected: [number, number][] = [
      [6, 8],
      [12, 6],
      [14, 7.5],
      [16, 9],
      [20, 5],
      [24, 1],
    ];
    for (const [tick, level] of expected)
      expect(Math.abs(ticks[tick]! - level)).toBeLessThan(WOBBLE);
  });

  test('wobble by a bridge with a standard deviation of 0.002 a tick', () => {
    const still = { afterFlow: 0, afterSettle: 0, close: 0 };
    let squares = 0;
    const games = 4000;
    for (let seed = 0; seed < games; seed++) squares += ticksOf(seed, 1, 0, still)[12]! ** 2;
    const expected = 0.002 * Math.sqrt(12 * (1 - 12 / 24));
    expect(Math.sqrt(squares / games) / expected).toBeGreaterThan(0.95);
    expect(Math.sqrt(squares / games) / expected).toBeLessThan(1.05);
  });
});

test('the parts of a round add up: flow first, then recovery and use, then the waves', () => {
  const rules = rulesWith({
    holders: 2,
    makers: 0,
    stock: 100,
    rounds: 1,
    leverage: { min: 0.9, max: 0.9, maintenance: 1.5 },
  });
  const game = playGame(rules, () => ({ holders: all(2, true), makers: all(0, true) }));
  const report = game.reports[0]!;
  const opening = logPriceOf(game.markets[0]!);
  const path = pathOf(report, opening, logPriceOf(game.last));
  expect(report.waves).toHaveLength(1);
  expect(path.afterFlow).toBeCloseTo(0, 12);
  expect(path.afterSettle).toBeCloseTo(rules.capture * rules.growth, 12);
  expect(path.close).toBeCloseTo(path.afterSettle - 220 / 700, 12);
  expect(exp(opening + path.close)).toBeCloseTo(priceOf(game.last), 9);
});
