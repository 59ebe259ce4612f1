import { describe, expect, it } from 'vitest';
import { ashoreOrStay } from '../../src/chapters/ashore-or-stay.ts';
import {
  BOOM,
  boundaries,
  FALL,
  GAP,
  QUAY,
  VALUE,
  yearly,
} from '../../src/chapters/ashore-or-stay-scenarios.ts';
import { bestWay, PURSE_WAYS, purseAfter } from '../../src/chapters/purse.ts';
import { classIn, cornersIn, pricesOf, wealthOf } from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { saidIn, stepOf } from '../../src/chapters/steps.ts';
import { playedBy as playedByPlan, steadily } from '../../src/chapters/trials.ts';
import { type Game } from '../../src/game/types.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { classify } from '../../src/theory/classify.ts';
import { classAtOpening, cornersAt } from '../../src/theory/opening.ts';
import { myWealths, playMany } from '../scenario/playMany.ts';
import { playedBy, toldOf } from './told.ts';

const SEEDS = 40;

function classAt(input: ScenarioInput, field: string, value: number) {
  const turned = setRule(scenarioOf(input), field, value);
  return turned.ok ? classAtOpening(turned.value) : null;
}

/** The class of my game at the first choice after the fall, all holding up to it. */
function classAfterFall(input: ScenarioInput) {
  const { scenario, rounds } = playedBy(input, () => true);
  const { after, holders, makers } = rounds[FALL - 1]!;
  const situation = { rules: scenario, market: after, lastHolders: holders, lastMakers: makers };
  return classify(cornersAt(situation, scenario.seats.you)!).class;
}

/** Under how many seeds `is` says yes of the game in which I hold. */
function seedsIn(input: ScenarioInput, is: (game: Game) => boolean): number {
  return Array.from({ length: SEEDS }, (_, at) =>
    steadily({ ...scenarioOf(input), seed: at + 1 }, true),
  ).filter(is).length;
}

/** Whether holding on after the fall leaves more than selling on. */
function holdingWins(game: Game): boolean {
  const left = wealthOf(playedByPlan(game.scenario, (round) => round <= FALL));
  return wealthOf(game) > left;
}

describe('the boom ashore', () => {
  it('is a deadlock: all leaving is better for each than all staying', () => {
    expect(classIn(BOOM)).toBe('deadlock');
    const { R, P } = cornersIn(BOOM);
    expect(P).toBeGreaterThan(R);
  });

  it('leaves who sells with more under every seed', () => {
    const hold = myWealths(playMany(scenarioOf(BOOM), true, SEEDS));
    const sell = myWealths(playMany(scenarioOf(BOOM), false, SEEDS));
    expect(sell.every((wealth, i) => wealth > hold[i]!)).toBe(true);
  });
});

describe('the outside option', () => {
  it('makes a stag hunt of bonds, a dilemma of a fifth a year, a deadlock above', () => {
    expect(classIn({ outside: { mix: 0 } })).toBe('stag-hunt');
    expect(classIn({})).toBe('prisoners-dilemma');
    expect(classIn({ outside: { equity: 0.06 } })).toBe('deadlock');
    const { trust, leave } = boundaries();
    expect(yearly(trust)).toBeCloseTo(0.098, 3);
    expect(yearly(leave)).toBeCloseTo(0.219, 3);
  });

  it('begins at the dilemma with the mix of the purse; all in the box it is a stag hunt', () => {
    expect(classIn(QUAY)).toBe('prisoners-dilemma');
    expect(classAt(QUAY, 'outside.mix', 0)).toBe('stag-hunt');
    expect(classAt(QUAY, 'outside.equity', 0.12)).toBe('deadlock');
  });
});

describe('the two falls', () => {
  it('take the same from both prices', () => {
    for (const holds of [() => true, () => false]) {
      const [gap, value] = [GAP, VALUE].map((input) => pricesOf(playedBy(input, holds)));
      expect(gap![FALL - 1]).toBeCloseTo(value![FALL - 1]!, 9);
    }
  });

  it('leave the mark standing in the first pool and lower it in the second', () => {
    const marketOf = (input: ScenarioInput) => playedBy(input, () => true).rounds[FALL - 1]!.after;
    expect(marketOf(GAP).value).toBeGreaterThan(scenarioOf(GAP).price);
    expect(marketOf(GAP).gap).toBeLessThan(-0.25);
    expect(marketOf(VALUE).value).toBeLessThan(0.8 * scenarioOf(VALUE).price);
    expect(Math.abs(marketOf(VALUE).gap)).toBeLessThan(0.01);
  });

  it('are another game each: staying is a matter of trust after a gap, a dilemma after a loss', () => {
    expect(classAfterFall(GAP)).toBe('stag-hunt');
    expect(classAfterFall(VALUE)).toBe('prisoners-dilemma');
  });

  it('are best met by holding in the first pool and by selling in the second', () => {
    expect(seedsIn(GAP, holdingWins)).toBeGreaterThanOrEqual(0.9 * SEEDS);
    expect(seedsIn(VALUE, holdingWins)).toBeLessThanOrEqual(0.1 * SEEDS);
    expect(holdingWins(steadily(scenarioOf(GAP), true))).toBe(true);
    expect(holdingWins(steadily(scenarioOf(VALUE), true))).toBe(false);
  });

  it('end with the price back in the first pool alone', () => {
    const end = (input: ScenarioInput) => pricesOf(playedBy(input, () => true)).at(-1)!;
    expect(end(GAP)).toBeGreaterThan(scenarioOf(GAP).price);
    expect(end(VALUE)).toBeLessThan(scenarioOf(VALUE).price);
  });
});

describe('the purse', () => {
  it('is best filled up after the gap and brought ashore after the loss, under every seed', () => {
    expect(seedsIn(GAP, (game) => bestWay(game) === 'fill')).toBe(SEEDS);
    expect(seedsIn(VALUE, (game) => bestWay(game) === 'ashore')).toBe(SEEDS);
  });

  it('left alone is best after neither', () => {
    for (const input of [GAP, VALUE]) {
      const game = steadily(scenarioOf(input), true);
      const others = PURSE_WAYS.filter((way) => way !== 'leave').map((way) =>
        purseAfter(game, way),
      );
      expect(purseAfter(game, 'leave')).toBeLessThan(Math.max(...others));
    }
  });
});

describe('what is said of my falls', () => {
  const step = stepOf(ashoreOrStay, 'told-falls')!;
  const said = (first: (round: number) => boolean, second: (round: number) => boolean) => {
    const games = { 'play-falls': [playedBy(GAP, first), playedBy(VALUE, second)] };
    return saidIn(step, toldOf(games, { 'guess-fall': 'second' })).slice(0, 3);
  };

  it('hangs on what I chose right after each of them', () => {
    const holds = () => true;
    const sellsAfter = (round: number) => round <= FALL;
    const sellsBefore = () => false;
    expect(said(holds, sellsAfter)).toEqual(['surprised', 'gap-held', 'value-sold']);
    expect(said(sellsAfter, holds)).toEqual(['surprised', 'gap-sold', 'value-held']);
    expect(said(sellsBefore, sellsBefore)).toEqual(['surprised', 'gap-early', 'value-early']);
  });
});
