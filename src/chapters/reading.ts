import { startGame } from '../game/reduce.ts';
import { replayGame } from '../game/replay.ts';
import { simulate } from '../game/simulate.ts';
import { siblingWorthAfter } from '../game/tokens.ts';
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

/** Wealth of a seat at the end, all tokens at their prices, dollars. */
export function wealthOf(game: Game, { role, seat }: Seat = game.scenario.seats.you): number {
  const last = game.rounds.at(-1);
  const after = last?.after ?? game.opening;
  const price = last?.price ?? game.scenario.price;
  if (role === 'maker') return after.makerCash[seat]! + after.inventory[seat]! * price;
  const others = last === undefined ? 0 : siblingWorthAfter(last, seat);
  return after.cash[seat]! + after.stock[seat]! * price - after.debt[seat]! + others;
}

/** How many of the others in the learner's role sold, round by round. */
export function othersSold(game: Game): number[] {
  const { scenario, rounds } = game;
  const { role } = scenario.seats.you;
  const others = (role === 'holder' ? scenario.holders : scenario.makers) - 1;
  const mine = myChoices(game);
  return rounds.map(({ held }, round) => others - held[role] + (mine[round] ? 1 : 0));
}

/** The learner's way through a game: never sold, always sold, or now this and now that. */
export function mannerOf(game: Game): 'held' | 'sold' | 'mixed' {
  const mine = myChoices(game);
  if (mine.every(Boolean)) return 'held';
  return mine.some(Boolean) ? 'mixed' : 'sold';
}

const ways = new WeakMap<ScenarioInput, Map<string, Game>>();

/** The same game with one strategy in the learner's seat: same seed, same hands, same others. */
export function playedBy(input: ScenarioInput, strategy: string): Game {
  const known = ways.get(input) ?? new Map<string, Game>();
  ways.set(input, known);
  const scenario = scenarioOf(input);
  const { you, holders, makers } = scenario.seats;
  const seats =
    you.role === 'holder'
      ? { you, makers, holders: holders.with(you.seat, { id: strategy }) }
      : { you, holders, makers: makers.with(you.seat, { id: strategy }) };
  const game = known.get(strategy) ?? simulate({ ...scenario, seats });
  known.set(strategy, game);
  return game;
}

/** Mean wealth of all holders but the learner at the end, dollars. */
export function othersWealth(game: Game): number {
  const { you } = game.scenario.seats;
  const others = Array.from({ length: game.scenario.holders }, (_, seat) => seat).filter(
    (seat) => you.role !== 'holder' || seat !== you.seat,
  );
  const sum = others.reduce((all, seat) => all + wealthOf(game, { role: 'holder', seat }), 0);
  return sum / others.length;
}

/** The price after a round in which the holders and makers do as told, from where `past` has come, dollars. */
export function priceIf(past: Game, holders: boolean[], makers: boolean[]): number {
  const { scenario, rounds } = past;
  const held = (choices: ArrayLike<number>) => Array.from(choices, (choice) => choice !== 0);
  const played = replayGame({
    scenario: { ...scenario, rounds: rounds.length + 1 },
    decisions: {
      holders: [...rounds.map((round) => held(round.holders)), holders],
      makers: [...rounds.map((round) => held(round.makers)), makers],
    },
  });
  if (!played.ok) throw new Error(played.refusal.code);
  return lastPrice(played.value);
}

/** What the last shock of a scenario alone takes off the price: the same market without a loan in it. */
export function shockFallIn(scenario: Scenario): number {
  const { rounds } = simulate({ ...scenario, leverage: { min: 0, max: 0, maintenance: 1 } });
  const at = scenario.events.at(-1)!.round;
  return 1 - rounds[at - 1]!.price / rounds[at - 2]!.price;
}
