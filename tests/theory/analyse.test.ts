import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playRound } from '../../src/model/round.ts';
import { type Rules } from '../../src/model/rules.ts';
import { copyMarket, openMarket } from '../../src/model/state.ts';
import { ALTERNATING, analyse } from '../../src/theory/analyse.ts';
import { profilesOf, unlikeEquilibria } from '../../src/theory/profiles.ts';
import { basinAt } from '../../src/theory/repeated.ts';
import { dominantChoice } from '../../src/theory/schelling.ts';
import { expectFinite, extremeRules } from '../model/extreme-rules.ts';
import { anyPlay, anyRules, drawChoices } from '../model/random-rules.ts';
import { DEFAULT_RULES, rulesWith } from '../rules.ts';
import { analysisOf, HOLDER, MAKER, opening } from './situation.ts';

const TOLL = rulesWith({ capture: 0.9 });

describe('equilibria', () => {
  test('of the dilemma: all sell, nothing mixed', () => {
    const { equilibria, crossings } = analysisOf(opening(DEFAULT_RULES));
    expect(equilibria).toEqual({ pure: [0], mixed: [] });
    expect(crossings).toEqual([]);
  });

  test('of the stag hunt: all or none, and a tipping point between', () => {
    const { equilibria, crossings } = analysisOf(opening(TOLL));
    expect(equilibria.pure).toEqual([0, 12]);
    expect(equilibria.mixed).toHaveLength(1);
    expect(equilibria.mixed![0]).toMatchObject({ stable: false });
    expect(equilibria.mixed![0]!.q).toBeCloseTo(0.6209, 4);
    expect(crossings).toEqual([7]);
  });

  test('of a game of coming and going are mixed and stable', () => {
    const chicken = analysisOf(opening(rulesWith({ exitFee: 0.005 })));
    expect(chicken.class).toBe('chicken');
    const { pure, mixed } = chicken.equilibria;
    expect(mixed).toHaveLength(1);
    expect(mixed![0]!.stable).toBe(true);
    expect(pure).toEqual([chicken.crossings[0]]);
  });

  test('of like players are those found by asking every seat in every profile', () => {
    fc.assert(
      fc.property(anyRules, (drawn) => {
        const { treasury: _, ...rules } = { ...drawn, holders: 2 + (drawn.holders % 5) };
        rules.leverage = { ...rules.leverage, min: 0, max: 0 };
        const situation = opening(rules);
        const { equilibria, schelling } = analysisOf(situation);
        const near = schelling.hold.some((gain, k) => Math.abs(gain - schelling.sell[k]!) < 1e-6);
        fc.pre(!near);
        const found = unlikeEquilibria(profilesOf(situation, 'holder'));
        expect(equilibria.pure).toEqual(found.pure);
      }),
    );
  });

  test('with a whale are found seat by seat: it alone holds, as its own sale would sink its price', () => {
    const situation = opening(rulesWith({ treasury: 600, stock: 20, unlock: 5 }));
    const { equilibria, extremes, schelling } = analysisOf(situation);
    const whale = analysisOf(situation, { role: 'holder', seat: 11 }).schelling;
    expect(equilibria).toEqual({ pure: [1], mixed: null });
    expect(whale.hold[0]!).toBeGreaterThan(whale.sell[0]!);
    expect(schelling.hold[1]!).toBeLessThan(schelling.sell[1]!);
    expect(extremes).not.toBeNull();
  });

  test('of more than twelve unlike seats are not looked for', () => {
    const rules = rulesWith({ holders: 13, stock: 20, treasury: 600 });
    const { equilibria, extremes, costOfAnarchy } = analysisOf(opening(rules));
    expect(equilibria).toEqual({ pure: null, mixed: null });
    expect(extremes).toBeNull();
    expect(costOfAnarchy).toBeNull();
  });
});

describe('extremes over who holds', () => {
  test('frame the diagram of the seat order, and meet where nobody or everybody holds', () => {
    fc.assert(
      fc.property(anyRules, anyPlay, (drawn, play) => {
        const rules = { ...drawn, holders: 2 + (drawn.holders % 5) };
        const market = openMarket(rules);
        playRound(
          rules,
          market,
          drawChoices(play, 1, rules.holders),
          drawChoices(play, 2, rules.makers),
        );
        const lastMakers = new Uint8Array(rules.makers).fill(1);
        const found = analysisOf({ rules, market, lastHolders: null, lastMakers });
        if (found.extremes === null) return;
        for (const choice of ['hold', 'sell'] as const) {
          const { least, greatest } = found.extremes[choice];
          found.schelling[choice].forEach((gain, k) => {
            expect(gain).toBeGreaterThanOrEqual(least[k]!);
            expect(gain).toBeLessThanOrEqual(greatest[k]!);
          });
          expect(least[0]).toBe(greatest[0]);
          expect(least.at(-1)).toBe(greatest.at(-1));
        }
      }),
    );
  });
});

describe('optimum and anarchy', () => {
  test('in the dilemma all should hold, and selling costs 0.4 % of what is unlocked', () => {
    const { socialOptimum, costOfAnarchy, schelling } = analysisOf(opening(DEFAULT_RULES));
    expect(socialOptimum).toEqual({ role: 12, all: 12 });
    const lost = 12 * (schelling.hold[11]! - schelling.sell[0]!);
    expect(costOfAnarchy).toBeCloseTo(lost / (10 * 10 * 12), 12);
  });

  test('in the deadlock all should sell, and nothing is lost', () => {
    const { socialOptimum, costOfAnarchy } = analysisOf(
      opening(rulesWith({ outside: { equity: 0.1 } })),
    );
    expect(socialOptimum).toEqual({ role: 0, all: 0 });
    expect(costOfAnarchy).toBe(0);
  });

  test('makers own nothing before the first round: their cost of anarchy has no measure', () => {
    expect(analysisOf(opening(DEFAULT_RULES), MAKER).costOfAnarchy).toBeNull();
    const stocked = analysisOf(opening(rulesWith({ inventory: 50 })), MAKER);
    expect(stocked.costOfAnarchy).toBeGreaterThan(0);
  });

  test('on a tie the smallest number holds', () => {
    const nothing = rulesWith({ unlock: 0, turnover: 0 });
    expect(analysisOf(opening(nothing)).socialOptimum).toEqual({ role: 0, all: 0 });
  });

  test('the viable coalition: how many must hold together to beat a general sale', () => {
    expect(analysisOf(opening(DEFAULT_RULES)).viableCoalition).toBe(12);
    expect(analysisOf(opening(TOLL)).viableCoalition).toBe(7);
    expect(analysisOf(opening(rulesWith({ outside: { equity: 0.1 } }))).viableCoalition).toBeNull();
  });
});

describe('the repeated game of this stage', () => {
  test('δ* is (T−R)/(T−P) in the dilemma, 0 in the stag hunt, none in the deadlock', () => {
    const { corners, deltaStar } = analysisOf(opening(DEFAULT_RULES));
    const { T, R, P } = corners!;
    expect(deltaStar).toBe((T - R) / (T - P));
    expect(analysisOf(opening(TOLL)).deltaStar).toBe(0);
    expect(analysisOf(opening(rulesWith({ outside: { equity: 0.1 } }))).deltaStar).toBeNull();
  });

  test('warns where taking turns at selling beats holding together', () => {
    expect(analysisOf(opening(DEFAULT_RULES)).warnings).toEqual([]);
    expect(analysisOf(opening(DEFAULT_RULES), MAKER).warnings).toEqual([ALTERNATING]);
    expect(analysisOf(opening(rulesWith({ exitFee: 0.03 }))).warnings).toEqual([ALTERNATING]);
  });

  test('the basin of two players is that of Dal Bó and Fréchette', () => {
    const pair = { hold: [0, 3], sell: [1, 5] }; // T 5, R 3, P 1, S 0: g = 1, l = ½
    expect(basinAt(pair, 0.4)).toBe(1);
    expect(basinAt(pair, 0.5)).toBe(1);
    const delta = 0.75;
    const expected = ((1 - delta) * 0.5) / (1 - (1 - delta) * (1 + 1 - 0.5));
    expect(basinAt(pair, delta)).toBeCloseTo(expected, 14);
    expect(basinAt(pair, 1)).toBe(0);
    expect(basinAt({ hold: [0, 1], sell: [1, 5] }, 0.9)).toBeNull();
  });

  test('the basin of many players shrinks as the future counts for more', () => {
    const { schelling, deltaStar } = analysisOf(opening(DEFAULT_RULES));
    const deltas = Array.from({ length: 20 }, (_, i) => i / 20);
    const basins = deltas.map((delta) => basinAt(schelling, delta)!);
    expect(basins).toEqual([...basins].sort((a, b) => b - a));
    expect(basins.map((basin) => basin === 1)).toEqual(deltas.map((delta) => delta < deltaStar!));
    expect(basinAt(schelling, 1)).toBe(0);
  });

  test('is analysed at the scenario’s own chance of another round', () => {
    const { schelling, basin } = analysisOf(opening(rulesWith({ continuation: 0.9 })));
    expect(basin).toBe(basinAt(schelling, 0.9));
    expect(basin).toBeGreaterThan(0);
  });
});

describe('what is analysed', () => {
  test('leaves events and noise out of account, and the market untouched', () => {
    const plain = opening(DEFAULT_RULES);
    const shaken = opening(
      rulesWith({ noise: 0.4, events: [{ round: 1, kind: 'price', size: -2 }] }),
    );
    const before = copyMarket(shaken.market);
    expect(analysisOf(shaken)).toEqual(analysisOf(plain));
    expect(shaken.market).toEqual(before);
  });

  test('takes the other role as it last chose', () => {
    const situation = { ...opening(DEFAULT_RULES), lastHolders: new Uint8Array(12) };
    expect(analysisOf(situation, MAKER).corners).not.toEqual(
      analysisOf(opening(DEFAULT_RULES), MAKER).corners,
    );
    expect(analysisOf(situation, HOLDER)).toEqual(analysisOf(opening(DEFAULT_RULES), HOLDER));
  });

  test('with one player in the role has no class and no levers', () => {
    const analysis = analysisOf(opening(rulesWith({ makers: 1 })), MAKER);
    expect(analysis).toMatchObject({ corners: null, class: null, K: null, deltaStar: null });
    expect(analysis).toMatchObject({ levers: [], ties: [], greed: null, fear: null, basin: null });
    expect(analysis.schelling.hold).toHaveLength(1);
  });

  test('a seat that is not there is refused', () => {
    expect(analyse(opening(rulesWith({ makers: 0 })), MAKER)).toMatchObject({
      ok: false,
      refusal: { code: 'theory.no-such-seat', path: 'seat', given: 0 },
    });
    expect(analyse(opening(DEFAULT_RULES), { role: 'holder', seat: 12 })).toMatchObject({
      ok: false,
    });
  });

  test.each<[string, fc.Arbitrary<Rules>]>([
    ['ordinary', anyRules],
    ['extreme', extremeRules.filter((rules) => rules.holders <= 12 && rules.makers <= 2)],
  ])('never holds NaN or Infinity, in %s markets', (_, markets) => {
    fc.assert(
      fc.property(markets, anyPlay, (rules, play) => {
        const market = openMarket(rules);
        for (let round = 1; round <= Math.min(rules.rounds, 8); round++) {
          const holders = drawChoices(play, round, rules.holders);
          playRound(rules, market, holders, drawChoices(play, round + 1000, rules.makers));
        }
        const situation = { rules, market, lastHolders: null, lastMakers: null };
        expectFinite(analysisOf(situation), 'the analysis');
        if (rules.makers > 0) expectFinite(analysisOf(situation, MAKER), 'the maker’s analysis');
      }),
      { numRuns: process.env['FULL'] === '1' ? 1000 : 40 },
    );
  });
});

test('“dominant” is said only where it holds whatever the others do', () => {
  expect(dominantChoice(analysisOf(opening(DEFAULT_RULES)).schelling)).toBe('sell');
  expect(dominantChoice(analysisOf(opening(rulesWith({ exitFee: 0.03 }))).schelling)).toBe('hold');
  expect(dominantChoice(analysisOf(opening(TOLL)).schelling)).toBeNull();
  expect(dominantChoice({ hold: [1, 1], sell: [0, 1] })).toBeNull();
});

describe('the analysis with extensions', () => {
  const plain = { stock: 20, leverage: { min: 0.2, max: 0.2, maintenance: 1.15 } };
  const of = (changes: Partial<Rules>) => analysisOf(opening({ ...rulesWith(plain), ...changes }));

  test('leaves out the coordinator, its vote and its seizures', () => {
    const coordinator = { from: 1, length: 9, seizure: 1, share: 1, vote: true as const };
    expect(of({ coordinator })).toEqual(of({}));
    expect(of({ coordinator: { from: 1, length: 9, seizure: 1, share: 1 } })).toEqual(of({}));
  });

  test('leaves out the siblings’ chance, and counts their worth', () => {
    const siblings = { count: 3, volatility: 0.4, stock: 30 };
    expect(of({ siblings })).toEqual(of({ siblings: { ...siblings, volatility: 0 } }));
    expect(of({ siblings }).costOfAnarchy).not.toEqual(of({}).costOfAnarchy);
  });

  test('counts use as it is expected under the belief: hype lowers what holding brings', () => {
    const gains = [0.01, 0.5, 0.99].map(
      (prior) => of({ quality: { prior, accuracy: 0.7, decay: 0.1 } }).corners!.R,
    );
    expect(gains).toEqual([...gains].sort((a, b) => a - b));
    expect(gains[2]! - gains[0]!).toBeGreaterThan(1);
    const sure = { ...rulesWith(plain), quality: { prior: 0.99, accuracy: 0.7, decay: 0 } };
    const real = opening(sure);
    real.market.quality!.belief = 1;
    expect(analysisOf(real).corners).toEqual(of({}).corners);
  });

  test('tells siblings that are not alike apart', () => {
    const situation = opening({
      ...rulesWith({ holders: 4 }),
      siblings: { count: 2, volatility: 0, stock: 5 },
    });
    expect(analysisOf(situation).extremes).toBeNull();
    situation.market.siblings!.stock[1] = 0;
    expect(analysisOf(situation).extremes).not.toBeNull();
  });
});
