import { numbersGiven } from './dial.ts';
import { type FuturesStep } from './futures.ts';
import { classIn, lastPrice, myChoices, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';
import {
  HURRIED,
  LUCKY,
  luckyMultiple,
  massOn,
  mostOnScience,
  PAYMENTS,
  SCIENCE,
  STAKES,
  TOOLS,
} from './three-roads-scenarios.ts';
import { type Chapter, type Figures, type Told } from './types.ts';

const RUNS = 1000;
const NEAR = 4; // points by which a guess may miss and still be near

const ROADS = { payments: PAYMENTS, tools: TOOLS, science: SCIENCE } as const;
type Road = keyof typeof ROADS;
const NAMES = Object.keys(ROADS) as Road[];

function priorFigures(): Figures {
  const { prior } = scenarioOf(SCIENCE).quality!;
  return {
    price: { as: 'price', value: scenarioOf(SCIENCE).price },
    prior: { as: 'percent', value: prior, decimals: 0 },
    stakes: { as: 'number', value: STAKES },
    runs: { as: 'number', value: RUNS },
  };
}

/** `held` to the end, or `left` before it. */
function wayOf(told: Told): 'held' | 'left' {
  return myChoices(told.games('walk')[0]!).every((held) => held) ? 'held' : 'left';
}

function guessOf(told: Told): 'unguessed' | 'near' | 'high' | 'low' {
  const guess = told.given('guess');
  if (typeof guess !== 'number') return 'unguessed';
  const real = scenarioOf(SCIENCE).quality!.prior * 100;
  if (Math.abs(guess - real) <= NEAR) return 'near';
  return guess > real ? 'high' : 'low';
}

function walkedFigures(told: Told): Figures {
  const game = told.games('walk')[0]!;
  const prices = game.rounds.map(({ price, reveal }) => reveal?.price ?? price);
  const guess = told.given('guess');
  const left = myChoices(game).indexOf(false) + 1;
  return {
    ...priorFigures(),
    mine: { as: 'money', value: wealthOf(game) },
    before: { as: 'price', value: prices.at(-1)! },
    end: { as: 'price', value: lastPrice(game) },
    round: { as: 'number', value: left },
    put: { as: 'money', value: game.scenario.stock * game.scenario.price },
    guess: { as: 'number', value: typeof guess === 'number' ? guess : 0 },
  };
}

/** What lies on each road; null where nothing was split, or what was kept is no split of the stakes. */
function splitOf(told: Told): Record<Road, number> | null {
  const { payments = 0, tools = 0, science = 0 } = numbersGiven(told.given('split'));
  return payments + tools + science === STAKES ? { payments, tools, science } : null;
}

function splitSaid(told: Told): 'unsplit' | 'one' | 'steep' | 'careful' | 'spread' {
  const split = splitOf(told);
  if (split === null) return 'unsplit';
  if (NAMES.some((road) => split[road] === STAKES)) return 'one';
  if (split.science > mostOnScience()) return 'steep';
  return split.science === 0 ? 'careful' : 'spread';
}

function splitFigures(told: Told): Figures {
  const split = splitOf(told) ?? { payments: 0, tools: 0, science: 0 };
  const road = NAMES.find((name) => split[name] === STAKES) ?? 'payments';
  return {
    ...priorFigures(),
    road: { as: 'text', key: `split.lanes.${road}` },
    science: { as: 'number', value: split.science },
    most: { as: 'number', value: mostOnScience() },
  };
}

function gameFigures(): Figures {
  return {
    payments: { as: 'class', value: classIn(PAYMENTS) },
    tools: { as: 'class', value: classIn(TOOLS) },
    science: { as: 'class', value: classIn(SCIENCE) },
    mass: { as: 'number', value: massOn(PAYMENTS)! },
    others: { as: 'number', value: scenarioOf(PAYMENTS).holders - 1 },
  };
}

const split: FuturesStep = {
  id: 'split',
  kind: 'futures',
  phase: 'play',
  says: ['now'],
  figures: priorFigures,
  lanes: NAMES.map((id) => ({ id, scenario: ROADS[id], mine: 'hold' as const })),
  runs: RUNS,
  of: 'wealth',
  stakes: STAKES,
  live: (outcomes) => ({
    below: { as: 'percent', value: outcomes['science']!.below, decimals: 0 },
    mean: { as: 'money', value: outcomes['science']!.mean },
    put: { as: 'money', value: outcomes['science']!.putIn },
  }),
};

const crowds: FuturesStep = {
  id: 'crowds',
  kind: 'futures',
  phase: 'see',
  says: ['same'],
  lanes: [
    { id: 'patient', scenario: SCIENCE, mine: 'hold' },
    { id: 'hurried', scenario: HURRIED, mine: 'hold' },
  ],
  runs: RUNS,
  of: 'wealth',
  live: (outcomes) => ({
    patient: { as: 'money', value: outcomes['patient']!.mean },
    hurried: { as: 'money', value: outcomes['hurried']!.mean },
    ran: { as: 'percent', value: outcomes['hurried']!.ran, decimals: 0 },
  }),
};

/** Three new roads: one sure, one so-so, one a long shot (GAME.md §4, chapter 11). */
export const threeRoads: Chapter = {
  id: 'three-roads',
  number: 11,
  figure: 'momentum',
  steps: [
    {
      id: 'scene',
      kind: 'scene',
      phase: 'predict',
      staging: { show: 'piece', piece: 'three-roads' },
      says: ['roads', 'same'],
      figures: priorFigures,
      aside: { who: 'momentum', says: 'pinwheel' },
    },
    {
      id: 'guess',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'opening', scenario: LUCKY },
      says: ['science', 'reports'],
      ask: { as: 'count', least: 0, most: 100, start: 50, step: 5, of: 'points' },
      aside: { who: 'bayes', says: 'paper' },
    },
    { id: 'walk', kind: 'play', phase: 'play', games: [LUCKY], says: ['after'] },
    {
      id: 'walked',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'course', step: 'walk' },
      says: (told) => [wayOf(told), 'rare', guessOf(told)],
      figures: walkedFigures,
      aside: { who: 'momentum', says: 'again' },
    },
    split,
    {
      id: 'splitted',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'piece', piece: 'three-roads', step: 'split' },
      says: (told) => {
        const said = splitSaid(told);
        return [said, 'most', ...(said === 'spread' ? ['carry'] : [])];
      },
      figures: splitFigures,
      aside: { who: 'myopic', says: 'abacus' },
    },
    {
      id: 'games',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'schedule', scenario: PAYMENTS },
      says: ['payments', 'tools', 'science'],
      figures: gameFigures,
    },
    crowds,
    {
      id: 'term',
      kind: 'term',
      phase: 'why',
      staging: { show: 'piece', piece: 'three-roads', step: 'split' },
      says: ['spread', 'patient', 'limits'],
    },
    {
      id: 'question',
      kind: 'question',
      phase: 'why',
      says: ['ask'],
      options: ['again', 'little', 'never'],
      right: 'little',
      figures: () => ({
        ...priorFigures(),
        times: { as: 'number', value: luckyMultiple() },
      }),
    },
    { id: 'bridge', kind: 'bridge', phase: 'why', says: ['next'] },
  ],
};
