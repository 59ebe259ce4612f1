import { describe, expect, it } from 'vitest';
import {
  myChoices,
  othersSold,
  playedBy as playedIn,
  wealthOf,
} from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { theRace } from '../../src/chapters/the-race.ts';
import {
  cameFigures,
  lastSellers,
  leavingOf,
  NARROW,
  narrowFigures,
  overhangFigures,
  RACE,
  saidAfter,
  saidBeforeRuns,
  scheduleFigures,
} from '../../src/chapters/the-race-figures.ts';
import { type Figure, type Given, type Told } from '../../src/chapters/types.ts';
import { replayGame } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { type Game } from '../../src/game/types.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { analyse } from '../../src/theory/analyse.ts';
import { dominantChoice, schellingOf } from '../../src/theory/schelling.ts';
import { mustHave } from './learners.ts';
import { playedBy, toldOf } from './told.ts';

const value = (figure: Figure | undefined) => (figure as { value: number }).value;

function told(holds: (round: number) => boolean, given: Record<string, Given> = {}): Told {
  return toldOf({ race: [playedBy(RACE, holds)], narrow: [playedBy(NARROW, holds)] }, given);
}
const holding = told(() => true);
const selling = told(() => false);

/** A game in which everybody holds to the end. */
function allHold(input: ScenarioInput): Game {
  const scenario = scenarioOf(input);
  const rows = (seats: number) =>
    Array.from({ length: scenario.rounds }, () => Array<boolean>(seats).fill(true));
  const decisions = { holders: rows(scenario.holders), makers: rows(scenario.makers) };
  const played = replayGame({ scenario, decisions });
  if (!played.ok) throw new Error(played.refusal.code);
  return played.value;
}

/** Share of 200 seeds in which more than half of the holders sell in one round. */
function runs(input: ScenarioInput, mine: string): number {
  const scenario = scenarioOf(input);
  const holders = scenario.seats.holders.with(0, { id: mine });
  const set = { ...scenario, seats: { ...scenario.seats, holders } };
  let ran = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const { rounds } = simulate(set, seed);
    if (rounds.some(({ held }) => held.holder < scenario.holders / 2)) ran++;
  }
  return ran / 200;
}

describe('the race', () => {
  it('makes selling better whatever the others do, in every round in which all have held', () => {
    const game = allHold(RACE);
    const markets = [game.opening, ...game.rounds.map(({ after }) => after)].slice(0, -1);
    const choices = markets.map((market) =>
      dominantChoice(
        schellingOf(
          { rules: game.scenario, market, lastHolders: null, lastMakers: null },
          game.scenario.seats.you,
        ),
      ),
    );
    expect(choices).toEqual(markets.map(() => 'sell'));
  });

  it('leaves each with more if all hold in every round than if all sell in every round', () => {
    const { allHeld, allSold } = scheduleFigures();
    expect(value(allHeld)).toBeCloseTo(wealthOf(allHold(RACE)), 9);
    expect(value(allHeld)).toBeGreaterThan(value(allSold));
  });

  it('is over before it bores: somebody leaves in the third round at the latest', () => {
    for (const one of [holding, selling])
      expect(othersSold(one.games('race')[0]!).findIndex((sold) => sold > 0)).toBeLessThan(3);
  });

  it('is a dilemma that all would rather see held: together they gain most so', () => {
    const { opening: market, scenario: rules } = allHold(RACE);
    const analysis = analyse(
      { rules, market, lastHolders: null, lastMakers: null },
      rules.seats.you,
    );
    if (!analysis.ok) throw new Error(analysis.refusal.code);
    expect(analysis.value.class).toBe('prisoners-dilemma');
    expect(analysis.value.socialOptimum.role).toBe(rules.holders);
  });

  it('pays who sells more than who holds, and costs the others', () => {
    const figures = cameFigures(holding, 'race');
    expect(value(figures['ifSold'])).toBeGreaterThan(value(figures['ifHeld']));
    expect(value(figures['theirsIfSold'])).toBeLessThan(value(figures['theirsIfHeld']));
    expect(value(figures['mine'])).toBeCloseTo(value(figures['ifHeld']), 9);
    expect(value(cameFigures(selling, 'race')['mine'])).toBeCloseTo(value(figures['ifSold']), 9);
  });

  it('sees more of the others leave towards the end', () => {
    for (const one of [holding, selling]) {
      const sold = othersSold(one.games('race')[0]!);
      expect(sold.at(-1)).toBeGreaterThan(sold[0]!);
    }
  });

  it('never flips the learner’s own hand, so that the game is what was chosen', () => {
    for (const step of ['race', 'narrow']) {
      expect(myChoices(holding.games(step)[0]!)).not.toContain(false);
      expect(myChoices(selling.games(step)[0]!)).not.toContain(true);
    }
  });

  it('has no bad news', () => {
    expect(scenarioOf(RACE).events).toEqual([]);
  });
});

describe('the overhang', () => {
  it('grows while all hold, and with it what a sale of all would cost', () => {
    for (const one of [holding, selling]) {
      const figures = overhangFigures(one);
      expect(value(figures['round'])).toBeGreaterThan(1);
      expect(value(figures['tokens'])).toBeGreaterThan(value(figures['first']));
      const fall = value(figures['after']) / value(figures['before']);
      expect(fall).toBeLessThan(value(figures['firstAfter']) / value(figures['price']));
    }
  });
});

describe('the narrow pool', () => {
  it('differs in nothing but its depth', () => {
    const { depth: _wide, ...race } = scenarioOf(RACE);
    const { depth: _narrow, ...narrow } = scenarioOf(NARROW);
    expect(narrow).toEqual(race);
    const figures = narrowFigures();
    expect(value(figures['narrowDrop'])).toBeGreaterThan(3 * value(figures['wideDrop']));
  });

  it('ends far below the wide one, and the one who holds fares worst', () => {
    for (const one of [holding, selling]) {
      const [wide, narrow] = [one.games('race')[0]!, one.games('narrow')[0]!];
      expect(narrow.rounds.at(-1)!.price).toBeLessThan(wide.rounds.at(-1)!.price / 3);
      expect(lastSellers(one, 'narrow')).toBeGreaterThan(scenarioOf(NARROW).holders / 2);
    }
    const [held, sold] = ['always-hold', 'always-sell'].map((way) =>
      wealthOf(playedIn(NARROW, way)),
    );
    expect(sold).toBeGreaterThan(3 * held!);
  });

  it('turns into a run in most seeds, the wide one in few, when the learner holds', () => {
    expect(runs(NARROW, 'always-hold')).toBeGreaterThan(0.7);
    expect(runs(RACE, 'always-hold')).toBeLessThan(0.2);
  });
});

describe('what is said after a game', () => {
  it('tells the learner who stayed, who was never in, who left early, who left late', () => {
    const ways = [
      () => true,
      () => false,
      (round: number) => round < 3,
      (round: number) => round < 7,
    ];
    const said = ways.map((way) => leavingOf(told(way).games('race')[0]!));
    expect(said).toEqual(['held', 'sold', 'early', 'late']);
    expect(ways.map((way) => leavingOf(told(way).games('narrow')[0]!))).toEqual(said);
  });

  it('compares the guess with what came', () => {
    const verdict = (guess: number | null) => {
      const given: Record<string, Given> = guess === null ? {} : { guess };
      const first = saidAfter(
        told(() => true, given),
        'race',
        'guess',
      )[0]!;
      return typeof first === 'string' ? first : first.key;
    };
    const sellers = lastSellers(holding, 'race');
    expect(verdict(sellers)).toBe('near');
    expect(verdict(0)).toBe('more');
    expect(verdict(11)).toBe('fewer');
    expect(verdict(null)).toBe('unguessed');
  });

  it('tells who ever sold that in the many runs nobody in that seat does', () => {
    expect(saidBeforeRuns(holding)).toEqual(['dice']);
    expect(saidBeforeRuns(selling)).toEqual(['dice', 'own']);
    expect(saidBeforeRuns({ ...selling, played: () => false })).toEqual(['dice']);
    expect(saidBeforeRuns(told((round) => round < 7))).toEqual(['dice', 'own']);
  });

  it('asks for a guess among all the others', () => {
    for (const id of ['guess', 'narrow-guess']) {
      const step = mustHave(theRace, id);
      if (step.kind !== 'predict' || step.ask.as !== 'count') throw new Error('no count');
      expect(step.ask.most).toBe(scenarioOf(RACE).holders - 1);
    }
  });
});
