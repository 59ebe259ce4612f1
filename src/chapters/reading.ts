import { startGame } from '../game/reduce.ts';
import { type Game } from '../game/types.ts';
import { type Scenario, type ScenarioInput } from '../scenario/types.ts';
import { classify } from '../theory/classify.ts';
import { cornersOf, type Schedule, schellingOf } from '../theory/schelling.ts';
import { type Corners, type GameClass } from '../theory/types.ts';
import { scenarioOf } from './scenario.ts';

type Seat = Scenario['seats']['you'];

/** The Schelling diagram of the learner's seat before the first round, dollars. */
export function scheduleIn(input: ScenarioInput): Schedule {
  const rules = scenarioOf(input);
  const { opening: market } = startGame(rules, []);
  return schellingOf({ rules, market, lastHolders: null, lastMakers: null }, rules.seats.you);
}

/** T, R, P and S of the learner's seat before the first round, dollars. Throws with one player in the role. */
export function cornersIn(input: ScenarioInput): Corners {
  const corners = cornersOf(scheduleIn(input));
  if (corners === null) throw new Error('a game of one has no corners');
  return corners;
}

/** The class of the learner's game before the first round. */
export function classIn(input: ScenarioInput): GameClass {
  return classify(cornersIn(input)).class;
}

/** What the learner did, round by round: true = held. Executed choices, slips of the hand included. */
export function myChoices({ scenario, rounds }: Game): boolean[] {
  const { role, seat } = scenario.seats.you;
  return rounds.map(({ holders, makers }) => (role === 'holder' ? holders : makers)[seat] !== 0);
}

/** The price after every round, dollars. */
export function pricesOf(game: Game): number[] {
  return game.rounds.map(({ price }) => price);
}

/** The price at which a game ended, dollars. */
export function lastPrice(game: Game): number {
  return pricesOf(game).at(-1) ?? game.scenario.price;
}

/** Wealth of a seat at the end, tokens at the price, dollars. */
export function wealthOf(game: Game, { role, seat }: Seat = game.scenario.seats.you): number {
  const { after, price } = game.rounds.at(-1) ?? {
    after: game.opening,
    price: game.scenario.price,
  };
  return role === 'holder'
    ? after.cash[seat]! + after.stock[seat]! * price - after.debt[seat]!
    : after.makerCash[seat]! + after.inventory[seat]! * price;
}

/** How many of the others in the learner's role sold, round by round. */
export function othersSold(game: Game): number[] {
  const { scenario, rounds } = game;
  const { role } = scenario.seats.you;
  const others = (role === 'holder' ? scenario.holders : scenario.makers) - 1;
  const mine = myChoices(game);
  return rounds.map(({ held }, round) => others - held[role] + (mine[round] ? 1 : 0));
}
