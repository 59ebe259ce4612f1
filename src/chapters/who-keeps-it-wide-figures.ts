import { startGame } from '../game/reduce.ts';
import { type Game } from '../game/types.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { classify } from '../theory/classify.ts';
import { cornersOf, schellingOf } from '../theory/schelling.ts';
import { type Corners, type GameClass } from '../theory/types.ts';
import { type Figures, type Said, type Told } from './base.ts';
import {
  cornersIn,
  lastPrice,
  mannerOf,
  othersWealth,
  playedBy,
  priceIf,
  wealthOf,
} from './reading.ts';
import { scenarioOf } from './scenario.ts';

/** You stand on one board, Spyglass on the other, and he does what you did. */
export const WATCH: ScenarioInput = {
  rounds: 5,
  information: 'each',
  noise: 0.02,
  seats: { you: { role: 'maker' }, makers: ['maker-majority'] },
  seed: 6,
};

/** The same under an obligation to quote tight. */
export const DUTY: ScenarioInput = { ...WATCH, spread: { wide: 0.014 } };

const LOOP: ScenarioInput = {
  rounds: 8,
  information: 'each',
  noise: 0.03,
  depth: { base: 300, perMaker: 300 },
  seed: 1,
};
/** A pool in between, with makers who never leave. */
export const FIRM: ScenarioInput = { ...LOOP, seats: { makers: ['stand'] } };
/** The same with makers who leave in the round after a fall. */
export const NERVOUS: ScenarioInput = {
  ...LOOP,
  seats: { makers: [{ id: 'pull-after-fall', x: 0.05 }] },
};

/** What a maker adds, and what the two spreads are. */
export function openingFigures(): Figures {
  const { depth, makers, spread } = scenarioOf(WATCH);
  return {
    mine: { as: 'number', value: depth.perMaker },
    all: { as: 'number', value: depth.base + depth.perMaker * makers },
    tight: { as: 'percent', value: spread.tight, decimals: 1 },
    wide: { as: 'percent', value: spread.wide, decimals: 1 },
    duty: { as: 'percent', value: scenarioOf(DUTY).spread.wide, decimals: 1 },
    other: { as: 'name', strategy: 'maker-majority' },
  };
}

const INPUTS = { watch: WATCH, duty: DUTY } as const;
type Played = keyof typeof INPUTS;

function gameOf(told: Told, step: Played): Game {
  return told.games(step)[0]!;
}

/** In how many rounds the one on the other board pulled out. */
export function otherPulled(game: Game): number {
  return game.rounds.filter(({ makers }) => makers[1] === 0).length;
}

/** What the learner earned, and what standing or pulling throughout would have under the same luck. */
export function takingsFigures(told: Told, step: Played): Figures {
  const game = gameOf(told, step);
  const stood = playedBy(INPUTS[step], 'stand');
  const pulled = playedBy(INPUTS[step], 'pull');
  return {
    ...openingFigures(),
    takings: { as: 'money', value: wealthOf(game) },
    end: { as: 'price', value: lastPrice(game) },
    holders: { as: 'money', value: othersWealth(game) },
    otherPulled: { as: 'number', value: otherPulled(game) },
    ifStood: { as: 'money', value: wealthOf(stood) },
    ifPulled: { as: 'money', value: wealthOf(pulled) },
    endIfStood: { as: 'price', value: lastPrice(stood) },
    endIfPulled: { as: 'price', value: lastPrice(pulled) },
    holdersIfStood: { as: 'money', value: othersWealth(stood) },
    holdersIfPulled: { as: 'money', value: othersWealth(pulled) },
  };
}

/** What the learner guessed of the other, then what the learner did. */
export function saidAfterWatch(told: Told): readonly Said[] {
  const guess = told.given('guess');
  const verdict = guess === null ? [] : [guess === 'follows' ? 'guessed' : 'missed'];
  const game = gameOf(told, 'watch');
  const pulled = otherPulled(game);
  const other: Said = pulled === 0 ? 'never' : { key: 'other', count: pulled };
  return [mannerOf(game), other, ...verdict];
}

/** The maker's four gains, in the scenario as it stands. */
export function makerCorners(rules: Scenario): Corners {
  const { opening: market } = startGame(rules, []);
  const situation = { rules, market, lastHolders: null, lastMakers: null };
  return cornersOf(schellingOf(situation, { role: 'maker', seat: 0 }))!;
}

/** The class of the maker's game. */
export function makerClass(rules: Scenario): GameClass {
  return classify(makerCorners(rules)).class;
}

/** The four gains by letter, with what each force comes to. */
export function cornerFigures(): Figures {
  const { T, R, P, S } = cornersIn(WATCH);
  return {
    ...openingFigures(),
    T: { as: 'signed-money', value: T },
    R: { as: 'signed-money', value: R },
    P: { as: 'signed-money', value: P },
    S: { as: 'signed-money', value: S },
  };
}

/** Where the same sale leaves the price with every board manned, with one, and with none. */
export function loopFigures(): Figures {
  const scenario = scenarioOf(WATCH);
  const start = startGame(scenario, []);
  const sold = scenario.holders / 2;
  const holders = Array.from({ length: scenario.holders }, (_, seat) => seat >= sold);
  const after = (standing: number) =>
    priceIf(
      start,
      holders,
      Array.from({ length: scenario.makers }, (_, seat) => seat < standing),
    );
  return {
    price: { as: 'price', value: scenario.price },
    sellers: { as: 'number', value: sold },
    both: { as: 'price', value: after(scenario.makers) },
    one: { as: 'price', value: after(1) },
    none: { as: 'price', value: after(0) },
  };
}

/** Figures under the dial: the four gains as the spread is turned. */
export function dialFigures(rules: Scenario): Figures {
  const { T, R, P, S } = makerCorners(rules);
  return {
    spread: { as: 'percent', value: rules.spread.wide, decimals: 1 },
    T: { as: 'signed-money', value: T },
    R: { as: 'signed-money', value: R },
    P: { as: 'signed-money', value: P },
    S: { as: 'signed-money', value: S },
  };
}
