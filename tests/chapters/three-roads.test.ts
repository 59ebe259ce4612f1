import { describe, expect, it } from 'vitest';
import { classIn } from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { figuresIn, saidIn } from '../../src/chapters/steps.ts';
import { threeRoads } from '../../src/chapters/three-roads.ts';
import {
  HURRIED,
  LUCKY,
  luckyMultiple,
  massOn,
  middleOn,
  mostOnScience,
  PAYMENTS,
  SCIENCE,
  STAKES,
  TOOLS,
} from '../../src/chapters/three-roads-scenarios.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { manyRuns } from '../../src/study/manyRuns.ts';
import { type Outcome, outcomeOf, splitOutcomeOf } from '../../src/study/outcomes.ts';
import { finish } from './finish.ts';
import { mustHave } from './learners.ts';
import { playedBy, toldOf } from './told.ts';

const RUNS = 200;
const known = new Map<ScenarioInput, Outcome>();

function outcomeOn(road: ScenarioInput): Outcome {
  const outcome =
    known.get(road) ??
    outcomeOf(finish(manyRuns({ scenario: scenarioOf(road), runs: RUNS, mine: 'hold' })));
  known.set(road, outcome);
  return outcome;
}

describe('the three roads', () => {
  it('are three different games', () => {
    expect(classIn(PAYMENTS)).toBe('stag-hunt');
    expect(classIn(TOOLS)).toBe('prisoners-dilemma');
    expect(classIn(SCIENCE)).toBe('deadlock');
    expect(massOn(PAYMENTS)).toBeGreaterThan(0);
    expect(massOn(PAYMENTS)).toBeLessThan(scenarioOf(PAYMENTS).holders);
  });

  it('cost the same today', () => {
    const prices = [PAYMENTS, TOOLS, SCIENCE].map((road) => scenarioOf(road).price);
    expect(new Set(prices).size).toBe(1);
  });

  it('are sure, middling and rare', () => {
    const [payments, tools, science] = [PAYMENTS, TOOLS, SCIENCE].map(outcomeOn) as [
      Outcome,
      Outcome,
      Outcome,
    ];
    expect(payments.below).toBe(0);
    expect(payments.wealth.high / payments.wealth.low).toBeLessThan(1.05);
    expect(tools.below).toBeGreaterThan(0.1);
    expect(tools.below).toBeLessThan(0.4);
    expect(science.below).toBeGreaterThan(0.8);
    expect(science.wealth.high).toBeGreaterThan(10 * science.putIn);
  });

  it('have science with the highest average and the lowest middle', () => {
    const means = [PAYMENTS, TOOLS, SCIENCE].map((road) => outcomeOn(road).mean);
    const middles = [PAYMENTS, TOOLS, SCIENCE].map((road) => outcomeOn(road).wealth.median);
    expect(Math.max(...means)).toBe(means[2]);
    expect(Math.min(...middles)).toBe(middles[2]);
  });
});

describe('a split of the stakes', () => {
  const middleWith = (science: number) =>
    splitOutcomeOf([STAKES - science, science], [outcomeOn(PAYMENTS), outcomeOn(SCIENCE)]).median;

  it('bears just as much science as the chapter says', () => {
    const most = mostOnScience();
    expect(middleWith(most)).toBeGreaterThan(1);
    expect(middleWith(most + 1)).toBeLessThan(1);
    const { wealth, putIn } = outcomeOn(SCIENCE);
    expect(middleOn(SCIENCE)).toBeCloseTo(wealth.median / putIn, 1);
  });

  it('with some science has a good middle and still the rare future', () => {
    const outcomes = [outcomeOn(PAYMENTS), outcomeOn(TOOLS), outcomeOn(SCIENCE)];
    const spread = splitOutcomeOf([4, 4, 2], outcomes);
    expect(spread.below).toBeLessThan(0.02);
    expect(spread.high).toBeGreaterThan(2 * splitOutcomeOf([6, 4, 0], outcomes).high);
  });
});

describe('the same science in other company', () => {
  it('is worth less where the neighbours hurry, and there more than half run in most futures', () => {
    expect(outcomeOn(HURRIED).mean).toBeLessThan(0.9 * outcomeOn(SCIENCE).mean);
    expect(outcomeOn(SCIENCE).ran).toBe(0);
    expect(outcomeOn(HURRIED).ran).toBeGreaterThan(0.5);
  });
});

describe('the lucky road', () => {
  const held = playedBy(LUCKY, () => true);
  const left = playedBy(LUCKY, (round) => round < 4);
  const step = mustHave(threeRoads, 'walked');

  it('turns out real after mostly quiet reports, whatever the learner does', () => {
    for (const game of [held, left]) {
      expect(game.rounds.at(-1)!.reveal!.real).toBe(true);
      const busy = game.rounds.filter(({ report }) => report.busy === true);
      expect(busy.length).toBeLessThan(game.rounds.length / 2);
    }
    expect(luckyMultiple()).toBeGreaterThan(10);
  });

  it('leaves who held with many times of what who gave up takes home', () => {
    const mine = (game: typeof held) =>
      (figuresIn(step, toldOf({ walk: [game] }))['mine'] as { value: number }).value;
    expect(mine(held)).toBeGreaterThan(10 * mine(left));
  });

  it('is told to each learner by what was done and guessed', () => {
    const said = (game: typeof held, guess?: number) =>
      saidIn(step, toldOf({ walk: [game] }, guess === undefined ? {} : { guess }));
    expect(said(held)).toEqual(['held', 'rare', 'unguessed']);
    expect(said(left, 50)).toEqual(['left', 'rare', 'high']);
    expect(said(held, 10)).toEqual(['held', 'rare', 'near']);
  });
});

describe('what the split could bear', () => {
  const step = mustHave(threeRoads, 'splitted');
  const said = (split?: Record<string, number>) =>
    saidIn(step, toldOf({}, split ? { split } : {}))[0];

  it('is told by the split', () => {
    expect(said()).toBe('unsplit');
    expect(said({ payments: 1, tools: 1, science: 1 })).toBe('unsplit');
    expect(said({ payments: STAKES, tools: 0, science: 0 })).toBe('one');
    expect(said({ payments: 1, tools: 1, science: STAKES - 2 })).toBe('steep');
    expect(said({ payments: 5, tools: STAKES - 5, science: 0 })).toBe('careful');
    expect(said({ payments: 5, tools: STAKES - 7, science: 2 })).toBe('spread');
  });
});
