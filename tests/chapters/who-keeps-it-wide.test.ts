import { describe, expect, it } from 'vitest';
import {
  classIn,
  cornersIn,
  lastPrice,
  playedBy as playedIn,
  wealthOf,
} from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { type Figure, type Given, type Told } from '../../src/chapters/types.ts';
import { whoKeepsItWide } from '../../src/chapters/who-keeps-it-wide.ts';
import {
  DUTY,
  FIRM,
  loopFigures,
  makerClass,
  NERVOUS,
  otherPulled,
  saidAfterWatch,
  takingsFigures,
  WATCH,
} from '../../src/chapters/who-keeps-it-wide-figures.ts';
import { simulate } from '../../src/game/simulate.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { mustHave } from './learners.ts';
import { playedBy, toldOf } from './told.ts';

const value = (figure: Figure | undefined) => (figure as { value: number }).value;

function told(holds: (round: number) => boolean, given: Record<string, Given> = {}): Told {
  return toldOf({ watch: [playedBy(WATCH, holds)], duty: [playedBy(DUTY, holds)] }, given);
}
const standing = told(() => true);
const pulling = told(() => false);

/** The median price at the end of 200 seeds in which the learner holds. */
function medianEnd(input: ScenarioInput): number {
  const scenario = scenarioOf(input);
  const holders = scenario.seats.holders.with(0, { id: 'always-hold' });
  const set = { ...scenario, seats: { ...scenario.seats, holders } };
  const ends = Array.from({ length: 200 }, (_, i) => lastPrice(simulate(set, i + 1)));
  return ends.toSorted((a, b) => a - b)[100]!;
}

describe('the makers’ game', () => {
  it('is a dilemma, and under the obligation harmony', () => {
    expect(classIn(WATCH)).toBe('prisoners-dilemma');
    expect(classIn(DUTY)).toBe('harmony');
  });

  it('pays for standing exactly the same under the obligation, and less for leaving', () => {
    const [free, bound] = [cornersIn(WATCH), cornersIn(DUTY)];
    expect(bound.R).toBeCloseTo(free.R, 9);
    expect(bound.S).toBeCloseTo(free.S, 9);
    expect(bound.T).toBeLessThan(free.T);
    expect(bound.P).toBeLessThan(free.P);
  });

  it('comes to harmony on the dial, from the dilemma it begins in', () => {
    const step = mustHave(whoKeepsItWide, 'rule');
    if (step.kind !== 'dial') throw new Error('no dial');
    const [{ field, min }, goal] = [step.dials[0]!, step.goals![0]!];
    const tight = setRule(scenarioOf(step.scenario), field, min + step.dials[0]!.step);
    if (!tight.ok) throw new Error(tight.refusal.code);
    expect(goal.reached(scenarioOf(step.scenario))).toBe(false);
    expect(goal.reached(tight.value)).toBe(true);
    expect(makerClass(scenarioOf(DUTY))).toBe('harmony');
  });
});

describe('the watch', () => {
  it('brings the maker about the same by standing as by pulling, and the holders far less by pulling', () => {
    const figures = takingsFigures(standing, 'watch');
    const [stood, pulled] = [value(figures['ifStood']), value(figures['ifPulled'])];
    expect(Math.abs(pulled - stood)).toBeLessThan(0.1 * stood);
    expect(value(figures['holdersIfPulled'])).toBeLessThan(0.8 * value(figures['holdersIfStood']));
    expect(value(figures['endIfPulled'])).toBeLessThan(0.7 * value(figures['endIfStood']));
  });

  it('is answered on the other board: who stands sees him stand, who pulls out sees him follow', () => {
    expect(otherPulled(standing.games('watch')[0]!)).toBe(0);
    const { rounds } = pulling.games('watch')[0]!;
    expect(rounds[0]!.makers[1]).toBe(1);
    expect(rounds.slice(1).map(({ makers }) => makers[1])).toEqual(rounds.slice(1).map(() => 0));
  });

  it('is told by what the learner did and guessed', () => {
    const keys = (one: Told) =>
      saidAfterWatch(one).map((said) => (typeof said === 'string' ? said : said.key));
    expect(keys(standing)).toEqual(['held', 'never']);
    expect(keys(pulling)).toEqual(['sold', 'other']);
    expect(keys(told((round) => round < 4, { guess: 'follows' }))).toEqual([
      'mixed',
      'other',
      'guessed',
    ]);
    expect(keys(told(() => true, { guess: 'stays' }))).toEqual(['held', 'never', 'missed']);
  });

  it('does not slip the learner’s hand', () => {
    for (const step of ['watch', 'duty']) {
      expect(standing.games(step)[0]!.rounds.every(({ makers }) => makers[0] === 1)).toBe(true);
      expect(pulling.games(step)[0]!.rounds.every(({ makers }) => makers[0] === 0)).toBe(true);
    }
  });

  it('pays best by standing under the obligation', () => {
    const figures = takingsFigures(standing, 'duty');
    expect(value(figures['ifStood'])).toBeGreaterThan(1.5 * value(figures['ifPulled']));
    expect(lastPrice(playedIn(DUTY, 'stand'))).toBeCloseTo(lastPrice(playedIn(WATCH, 'stand')), 9);
  });
});

describe('standing throughout', () => {
  /** In how many of all ways to play the watch the maker ends with more than by standing throughout. */
  function betterWays(input: ScenarioInput): number {
    const ways = Array.from({ length: 1 << scenarioOf(input).rounds }, (_, way) => way);
    const ends = ways.map((way) =>
      wealthOf(playedBy(input, (round) => ((way >> (round - 1)) & 1) === 1)),
    );
    return ends.filter((end) => end > ends.at(-1)!).length / ways.length;
  }

  it('is beaten by most ways to play before the obligation, by hardly any under it', () => {
    expect(betterWays(WATCH)).toBeGreaterThan(0.8);
    expect(betterWays(DUTY)).toBeLessThan(0.02);
  });
});

describe('the two dilemmas', () => {
  it('feed each other: the fewer stand, the deeper the same sale digs', () => {
    const { price, both, one, none } = loopFigures();
    const prices = [price, both, one, none].map(value);
    expect(prices).toEqual(prices.toSorted((a, b) => b - a));
    expect(new Set(prices).size).toBe(prices.length);
  });

  it('end lower with makers who leave after a fall, in the middle of 200 seeds', () => {
    const { makers: _firm, ...firm } = scenarioOf(FIRM).seats;
    const { makers: _nervous, ...nervous } = scenarioOf(NERVOUS).seats;
    expect(nervous).toEqual(firm);
    expect(medianEnd(NERVOUS)).toBeLessThan(medianEnd(FIRM) / 2);
  });
});
