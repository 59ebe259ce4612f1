import { type Game } from '../game/types.ts';
import { presetOf } from '../scenario/presets/index.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type Said, type Told } from './base.ts';
import { cornersIn, lastPrice, myChoices, othersSold } from './reading.ts';
import { scenarioOf } from './scenario.ts';

/** Two holders, one round, and somebody whose mind nobody knows. */
export const ONCE: ScenarioInput = {
  ...presetOf('two-holders')!.scenario,
  seats: { holders: ['majority', { id: 'random', p: 0.5 }] },
  seed: 5,
};

/** Who comes to the five games, in this order. Ids of the arena. */
export const FIVE = ['cooperator', 'defector', 'tit-for-tat', 'grudger', 'detective'] as const;
export const ROUNDS = 5;

/** The same under a fee on leaving, paid to who stays. */
export const WITH_FEE: ScenarioInput = { ...ONCE, exitFee: 0.06 };

/** The four gains, and what both together have when both hold and when both sell. */
export function gainsNow(): Figures {
  const { T, R, P, S } = cornersIn(ONCE);
  return {
    T: { as: 'signed-money', value: T },
    R: { as: 'signed-money', value: R },
    P: { as: 'signed-money', value: P },
    S: { as: 'signed-money', value: S },
    greed: { as: 'money', value: T - R },
    fear: { as: 'money', value: P - S },
    fee: { as: 'percent', value: scenarioOf(WITH_FEE).exitFee },
  };
}

/** What stands at the opening. */
export function openingFigures(): Figures {
  const { unlock, price, capture } = scenarioOf(ONCE);
  return {
    tokens: { as: 'number', value: unlock },
    price: { as: 'price', value: price },
    lost: { as: 'percent', value: 1 - capture },
  };
}

/** Of one round: did I hold, and did the other? */
export function choicesOf(game: Game): { mine: boolean; theirs: boolean } {
  return { mine: myChoices(game)[0] === true, theirs: othersSold(game)[0] === 0 };
}

type Corner = 'both-held' | 'i-sold' | 'they-sold' | 'both-sold';

/** Which of the four squares a round ended in. */
export function cornerOf(game: Game): Corner {
  const { mine, theirs } = choicesOf(game);
  if (mine) return theirs ? 'both-held' : 'they-sold';
  return theirs ? 'i-sold' : 'both-sold';
}

const LETTERS = {
  'both-held': ['R', 'R'],
  'i-sold': ['T', 'S'],
  'they-sold': ['S', 'T'],
  'both-sold': ['P', 'P'],
} as const;

/** My gain and the other's in a round, dollars: the corner it ended in, seen from both sides. */
export function gainsOf(game: Game): { mine: number; theirs: number } {
  const corners = cornersIn(ONCE);
  const [mine, theirs] = LETTERS[cornerOf(game)];
  return { mine: corners[mine], theirs: corners[theirs] };
}

/** What came of the one round. */
export function onceFigures(told: Told): Figures {
  const game = told.games('once')[0]!;
  const { mine, theirs } = gainsOf(game);
  return {
    ...gainsNow(),
    mine: { as: 'signed-money', value: mine },
    theirs: { as: 'signed-money', value: theirs },
    end: { as: 'price', value: lastPrice(game) },
  };
}

/** The guess first, then what the learner did; the other one sells under this seed. */
export function saidAfterOnce(told: Told): readonly Said[] {
  const guess = told.given('guess');
  const guessed = guess === null ? [] : [guess === 'sell' ? 'guessed' : 'surprised'];
  const { mine } = choicesOf(told.games('once')[0]!);
  return [...guessed, mine ? 'held' : 'sold', 'could'];
}

/** The rounds against one of the five. */
export function roundsAgainst(told: Told, opponent: number): readonly Game[] {
  return told.games('five').slice(opponent * ROUNDS, (opponent + 1) * ROUNDS);
}

/** Sum of gains over rounds, dollars. */
export function totalsOf(games: readonly Game[]): { mine: number; theirs: number } {
  const sum = { mine: 0, theirs: 0 };
  for (const game of games) {
    const { mine, theirs } = gainsOf(game);
    sum.mine += mine;
    sum.theirs += theirs;
  }
  return sum;
}

type Manner = 'held' | 'sold' | 'mixed';

/** How the learner met the five: always held, always sold, or now this and now that. */
export function mannerToFive(told: Told): Manner {
  const held = told.games('five').filter((game) => choicesOf(game).mine).length;
  if (held === told.games('five').length) return 'held';
  return held === 0 ? 'sold' : 'mixed';
}

/** Place among the five of the one with whom the two together earned most (or least). */
function extremeOf(told: Told, sign: 1 | -1): number {
  const together = FIVE.map((_, i) => {
    const { mine } = totalsOf(roundsAgainst(told, i));
    return mine * sign;
  });
  return together.indexOf(Math.max(...together));
}

/** What the learner earned in all, and with whom most and least. */
export function fiveFigures(told: Told): Figures {
  const total = totalsOf(told.games('five'));
  const { R } = cornersIn(ONCE);
  const best = extremeOf(told, 1);
  const worst = extremeOf(told, -1);
  return {
    total: { as: 'signed-money', value: total.mine },
    all: { as: 'signed-money', value: R * told.games('five').length },
    best: { as: 'name', strategy: FIVE[best]!, arena: true },
    worst: { as: 'name', strategy: FIVE[worst]!, arena: true },
    most: { as: 'signed-money', value: totalsOf(roundsAgainst(told, best)).mine },
    least: { as: 'signed-money', value: totalsOf(roundsAgainst(told, worst)).mine },
  };
}

/** Who comes, and for how long. */
export function planFigures(): Figures {
  return {
    others: { as: 'number', value: FIVE.length },
    rounds: { as: 'number', value: ROUNDS },
  };
}

/** What three plain ways bring, and whether the learner had put money on the best. */
export function saidOfWays(told: Told): readonly Said[] {
  const plan = told.given('plan');
  const guessed = plan === null ? [] : [plan === 'mirror' ? 'guessed' : 'missed'];
  return ['ways', ...guessed, 'memory'];
}
