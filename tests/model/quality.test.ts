import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchOf } from '../../src/model/hypothetical.ts';
import { exp, ln } from '../../src/model/maths.ts';
import { priceOf } from '../../src/model/price.ts';
import { drawBusy, isReal, reveal, updateBelief } from '../../src/model/quality.ts';
import { type Quality, type Rules } from '../../src/model/rules.ts';
import { copyMarket, openMarket } from '../../src/model/state.ts';
import { rulesWith } from '../rules.ts';
import { all, choices, playGame } from './play.ts';
import { anyPlay, anyRules, drawChoices } from './random-rules.ts';

const QUALITY: Quality = { prior: 0.6, accuracy: 0.8, decay: 0.05 };

function withQuality(quality: Partial<Quality> = {}, rules: Parameters<typeof rulesWith>[0] = {}) {
  return rulesWith({ ...rules, quality: { ...QUALITY, ...quality } });
}

function everybodyHolds(rules: Rules, seed: number) {
  const round = { holders: all(rules.holders, true), makers: all(rules.makers, true) };
  return playGame(rules, () => round, seed);
}

/** The first seed of that type. */
function seedOf(quality: Quality, real: boolean): number {
  let seed = 1;
  while (isReal(quality, seed) !== real) seed++;
  return seed;
}

describe('the belief', () => {
  test.each([
    ['one busy report', 0.5, 0.8, [true], 0.8],
    ['two of them', 0.5, 0.8, [true, true], 0.64 / 0.68],
    ['a busy and a quiet one', 0.5, 0.8, [true, false], 0.5],
    ['a quiet one from a low prior', 0.3, 0.7, [false], 0.09 / 0.58],
    ['a busy one from a low prior', 0.3, 0.7, [true], 0.21 / 0.42],
    ['reports that say nothing', 0.3, 0.5, [true, true, false], 0.3],
  ])('follows Bayes’ rule by hand: %s', (_, prior, accuracy, reports, posterior) => {
    const quality = { ...QUALITY, accuracy };
    const belief = reports.reduce((now, busy) => updateBelief(quality, now, busy), prior);
    expect(belief).toBeCloseTo(posterior, 14);
  });

  test('opens at the prior and takes in one report after every round', () => {
    const rules = withQuality();
    const { markets, reports } = everybodyHolds(rules, 5);
    expect(markets[0]!.quality!.belief).toBe(0.6);
    reports.forEach(({ busy }, at) => {
      const before = markets[at]!.quality!.belief;
      expect(markets[at + 1]!.quality!.belief).toBe(updateBelief(QUALITY, before, busy!));
    });
  });
});

describe('the type and the reports', () => {
  test('a token is real as often as the prior says', () => {
    let real = 0;
    for (let seed = 0; seed < 4000; seed++) if (isReal(QUALITY, seed)) real++;
    expect(real / 4000).toBeCloseTo(0.6, 1);
    expect(Math.abs(real / 4000 - 0.6)).toBeLessThan(0.024);
  });

  test('a report says what is true as often as its accuracy, for real tokens and for hype', () => {
    const right = { real: 0, hype: 0 };
    const told = { real: 0, hype: 0 };
    for (let seed = 0; seed < 4000; seed++) {
      const type = isReal(QUALITY, seed) ? 'real' : 'hype';
      told[type]++;
      if (drawBusy(QUALITY, seed, 3) === (type === 'real')) right[type]++;
    }
    expect(Math.abs(right.real / told.real - 0.8)).toBeLessThan(0.03);
    expect(Math.abs(right.hype / told.hype - 0.8)).toBeLessThan(0.03);
  });

  test('a busier report comes from the same draw: what is busy for hype is busy if real', () => {
    const coin = { ...QUALITY, accuracy: 0.5 };
    const reports = (quality: Quality, seed: number) => drawBusy(quality, seed, 1);
    for (let seed = 0; seed < 500; seed++) {
      if (isReal(QUALITY, seed) && reports(coin, seed)) expect(reports(QUALITY, seed)).toBe(true);
      if (!isReal(QUALITY, seed) && !reports(coin, seed))
        expect(reports(QUALITY, seed)).toBe(false);
    }
  });
});

describe('value under quality', () => {
  test('follows the use expected under the belief before the round’s report', () => {
    const rules = withQuality({}, { capture: 0.5 });
    const half = choices(1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0);
    const game = playGame(rules, () => ({ holders: half, makers: all(2, true) }), 3);
    for (let at = 0; at < 10; at++) {
      const belief = game.markets[at]!.quality!.belief;
      const expected = belief * 0.04 - (1 - belief) * 0.05;
      const grown = ln(game.markets[at + 1]!.value / game.markets[at]!.value);
      expect(grown).toBeCloseTo(0.5 * expected, 13);
    }
  });

  test.each([
    ['real', true, 10 * exp(0.2 * 0.08 * 10)],
    ['hype', false, 10 * exp(-0.2 * 0.05 * 10)],
  ])('ends, all holding, where the true use of a token that is %s leads', (_, real, value) => {
    const rules = withQuality();
    const { last } = everybodyHolds(rules, seedOf(QUALITY, real));
    expect(Math.abs(last.value - value)).toBeGreaterThan(0.1);
    expect(reveal(rules, last, seedOf(QUALITY, real))).toMatchObject({ real });
    expect(last.value).toBeCloseTo(value, 10);
  });

  test('at the end gets Σ capture·(true − expected), over random markets; the gap stays', () => {
    fc.assert(
      fc.property(anyRules, anyPlay, anyPlay, (plain, mine, theirs) => {
        const rules = { ...plain, quality: QUALITY };
        const profileOf = (round: number) => ({
          holders: drawChoices(mine, round, rules.holders),
          makers: drawChoices(theirs, round, rules.makers),
        });
        const game = playGame(rules, profileOf, mine.seed);
        const real = isReal(QUALITY, mine.seed);
        let surprise = 0;
        game.reports.forEach((report, at) => {
          const { belief } = game.markets[at]!.quality!;
          const use =
            (rules.growth * report.holding) / rules.holders -
            (rules.optionality * report.flow) / report.depth;
          const expected = belief * use - (1 - belief) * QUALITY.decay;
          surprise += rules.capture * ((real ? use : -QUALITY.decay) - expected);
        });
        const after = copyMarket(game.last);
        expect(reveal(rules, after, mine.seed)).toEqual({
          real,
          price: priceOf(game.last),
          value: game.last.value,
        });
        expect(ln(after.value) - ln(game.last.value)).toBeCloseTo(surprise, 9);
        expect(after.gap).toBe(game.last.gap);
      }),
    );
  });

  test('of a real token ends as it would without the extension, use following what was done', () => {
    const plain = rulesWith({ emission: 20, events: [{ round: 4, kind: 'value', size: -0.3 }] });
    const rules = { ...plain, quality: QUALITY };
    const seed = seedOf(QUALITY, true);
    const { last } = everybodyHolds(rules, seed);
    reveal(rules, last, seed);
    expect(last.value).toBeCloseTo(everybodyHolds(plain, seed).last.value, 10);
    expect(last.gap).toBe(everybodyHolds(plain, seed).last.gap);
  });
});

describe('a round that is only thought of', () => {
  test('counts the expected use, and knows neither report nor type', () => {
    const rules = withQuality({ prior: 0.25 }, { unlock: 0, stock: 10, turnover: 0 });
    const market = openMarket(rules);
    const bench = benchOf(rules, market);
    const gain = bench.gain({ role: 'holder', seat: 0 }, all(12, true), all(2, true));
    const expected = 0.25 * 0.08 - 0.75 * 0.05;
    expect(gain).toBeCloseTo(10 * 10 * (exp(0.2 * expected) - 1), 10);
    expect(market.quality!.belief).toBe(0.25);
  });

  test('leaves the market’s belief and values as they were', () => {
    const rules = withQuality();
    const { markets } = everybodyHolds(rules, 2);
    const before = structuredClone(markets[3]!);
    benchOf(rules, markets[3]!).gains(all(12, false), all(2, false));
    expect(markets[3]).toEqual(before);
  });
});
