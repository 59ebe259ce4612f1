import { startGame } from '../game/reduce.ts';
import { replayGame } from '../game/replay.ts';
import { type Game } from '../game/types.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { type Aside, type Figures, type Said, type Told } from './base.ts';
import {
  lastPrice,
  mannerOf,
  myChoices,
  othersSold,
  othersWealth,
  playedBy,
  priceIf,
  scheduleIn,
  wealthOf,
} from './reading.ts';
import { scenarioOf } from './scenario.ts';

/** The race: everybody is seen, hands tremble a little. */
export const RACE: ScenarioInput = { rounds: 7, information: 'each', noise: 0.03, seed: 23 };

/** The same holders, makers, hands and luck; the pool alone is narrower. */
export const NARROW: ScenarioInput = { ...RACE, depth: { base: 200, perMaker: 200 } };

function depthOf(input: ScenarioInput): number {
  const { depth, makers } = scenarioOf(input);
  return depth.base + depth.perMaker * makers;
}

/** How many there are, what they are given, and the price they begin at. */
export function openingFigures(): Figures {
  const { holders, makers, unlock, rounds, price } = scenarioOf(RACE);
  return {
    others: { as: 'number', value: holders - 1 },
    holders: { as: 'number', value: holders },
    makers: { as: 'number', value: makers },
    tokens: { as: 'number', value: unlock },
    rounds: { as: 'number', value: rounds },
    price: { as: 'price', value: price },
  };
}

const INPUTS = { race: RACE, narrow: NARROW } as const;
type Played = keyof typeof INPUTS;

function gameOf(told: Told, step: Played): Game {
  return told.games(step)[0]!;
}

/** Others who sold in the last round. */
export function lastSellers(told: Told, step: Played): number {
  return othersSold(gameOf(told, step)).at(-1)!;
}

/** What came of a game, and what holding or selling throughout would have brought under the same luck. */
export function cameFigures(told: Told, step: Played): Figures {
  const game = gameOf(told, step);
  const held = playedBy(INPUTS[step], 'always-hold');
  const sold = playedBy(INPUTS[step], 'always-sell');
  return {
    ...openingFigures(),
    mine: { as: 'money', value: wealthOf(game) },
    theirs: { as: 'money', value: othersWealth(game) },
    end: { as: 'price', value: lastPrice(game) },
    ifHeld: { as: 'money', value: wealthOf(held) },
    ifSold: { as: 'money', value: wealthOf(sold) },
    theirsIfHeld: { as: 'money', value: othersWealth(held) },
    theirsIfSold: { as: 'money', value: othersWealth(sold) },
  };
}

/** A guess this near is a good one. */
const NEAR = 1;

type Leaving = 'held' | 'sold' | 'early' | 'late';

/** Whether the learner stayed, was never in, or left: before any of the others, or after. */
export function leavingOf(game: Game): Leaving {
  const manner = mannerOf(game);
  if (manner !== 'mixed') return manner;
  const mine = myChoices(game).indexOf(false);
  const theirs = othersSold(game).findIndex((sold) => sold > 0);
  return theirs === -1 || mine <= theirs ? 'early' : 'late';
}

/** First how the guess compares with what came, then what the learner did. */
export function saidAfter(told: Told, step: Played, guess: string): readonly Said[] {
  const sellers = lastSellers(told, step);
  const given = told.given(guess);
  const count: Figures = { guess: { as: 'number', value: Number(given) } };
  const verdict =
    typeof given !== 'number'
      ? 'unguessed'
      : Math.abs(given - sellers) <= NEAR
        ? 'near'
        : given < sellers
          ? 'more'
          : 'fewer';
  const figures: Figures = { ...count, sellers: { as: 'number', value: sellers } };
  return [{ key: verdict, figures }, leavingOf(gameOf(told, step))];
}

/** Before which round of a game the holders had most tokens in hand, 0-based, and how many. */
function peakOf(game: Game): { round: number; tokens: number } {
  const { unlock, holders } = game.scenario;
  const before = [game.opening, ...game.rounds.map(({ after }) => after)].slice(0, -1);
  const tokens = before.map(({ stock }) => stock.reduce((sum, one) => sum + one + unlock, 0));
  const most = Math.max(...tokens, unlock * holders);
  const round = tokens.indexOf(most);
  return { round: Math.max(0, round), tokens: most };
}

/** The race as it stood when the overhang was greatest. */
export function peakOfRace(told: Told): Game {
  const game = gameOf(told, 'race');
  return { ...game, phase: 'choosing', rounds: game.rounds.slice(0, peakOf(game).round) };
}

/** The overhang at its greatest: what all held, and where the price would have gone had all sold at once. */
export function overhangFigures(told: Told): Figures {
  const game = gameOf(told, 'race');
  const { round, tokens } = peakOf(game);
  const past = peakOfRace(told);
  const { holders, makers, price, unlock } = game.scenario;
  const all = (count: number, hold: boolean) => Array<boolean>(count).fill(hold);
  const crash = (from: Game) => priceIf(from, all(holders, false), all(makers, true));
  const fresh: Game = { ...game, rounds: [] };
  return {
    round: { as: 'number', value: round + 1 },
    tokens: { as: 'number', value: tokens },
    first: { as: 'number', value: unlock * holders },
    depth: { as: 'number', value: depthOf(RACE) },
    before: { as: 'price', value: lastPrice(past) },
    after: { as: 'price', value: crash(past) },
    price: { as: 'price', value: price },
    firstAfter: { as: 'price', value: crash(fresh) },
  };
}

/** What each holder ends with if all of them do the same in every round, by steady hands, dollars. */
function wealthIfAll(hold: boolean): number {
  const scenario = scenarioOf(RACE);
  const rows = (seats: number, choice: boolean) =>
    Array.from({ length: scenario.rounds }, () => Array<boolean>(seats).fill(choice));
  const decisions = {
    holders: rows(scenario.holders, hold),
    makers: rows(scenario.makers, true),
  };
  const played = replayGame({ scenario, decisions });
  if (!played.ok) throw new Error(played.refusal.code);
  return wealthOf(played.value);
}

/** The ends of the Schelling diagram, and what all of them have at the end if they move as one. */
export function scheduleFigures(): Figures {
  const { hold, sell } = scheduleIn(RACE);
  return {
    ...openingFigures(),
    T: { as: 'signed-money', value: sell.at(-1)! },
    R: { as: 'signed-money', value: hold.at(-1)! },
    P: { as: 'signed-money', value: sell[0]! },
    S: { as: 'signed-money', value: hold[0]! },
    allHeld: { as: 'money', value: wealthIfAll(true) },
    allSold: { as: 'money', value: wealthIfAll(false) },
  };
}

/** What one bucket does in the wide pool and in the narrow one. */
export function narrowFigures(): Figures {
  const { unlock } = scenarioOf(RACE);
  const { opening } = startGame(scenarioOf(NARROW), []);
  return {
    ...openingFigures(),
    wide: { as: 'number', value: depthOf(RACE) },
    narrow: { as: 'number', value: opening.depth },
    wideDrop: { as: 'percent', value: unlock / depthOf(RACE), decimals: 1 },
    narrowDrop: { as: 'percent', value: unlock / opening.depth, decimals: 1 },
  };
}

/** Both games beside each other. */
export function bothFigures(told: Told): Figures {
  return {
    ...cameFigures(told, 'narrow'),
    wideEnd: { as: 'price', value: lastPrice(gameOf(told, 'race')) },
  };
}

/** Before the many runs: who ever sold is told that there it is otherwise. */
export function saidBeforeRuns(told: Told): readonly Said[] {
  const sold = (['race', 'narrow'] as const).some(
    (step) => told.played(step) && mannerOf(gameOf(told, step)) !== 'held',
  );
  return sold ? ['dice', 'own'] : ['dice'];
}

/** Who speaks after the race: one who left, or one who stayed too long. */
export function asideAfterRace(told: Told): Aside {
  return mannerOf(gameOf(told, 'race')) === 'sold'
    ? { who: 'majority', says: 'followed' }
    : { who: 'end-gamer', says: 'clock' };
}
