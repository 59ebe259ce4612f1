import { classAtOpening } from '../theory/opening.ts';
import { type DialStep } from './dial.ts';
import { lastPrice, othersSold, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';
import {
  boundaries,
  GUTTER,
  HALF,
  LEAVING,
  leastCapture,
  lostInRun,
  massIn,
  STORY,
  TOLL,
  tollMass,
} from './toll-or-story-scenarios.ts';
import { steadily, wayOf } from './trials.ts';
import { type Chapter, type Figures, type Told } from './types.ts';

const FIRM = 0.6; // how easily users leave in the second workbench

const turn: DialStep = {
  id: 'turn',
  kind: 'dial',
  phase: 'play',
  says: ['try'],
  scenario: GUTTER,
  dials: [{ field: 'capture', min: 0, max: 1, step: 0.01, as: 'percent' }],
  goals: [
    { id: 'dilemma', reached: (scenario) => classAtOpening(scenario) === 'prisoners-dilemma' },
    { id: 'trust', reached: (scenario) => classAtOpening(scenario) === 'stag-hunt' },
    { id: 'few', reached: (scenario) => (massIn(scenario) ?? Infinity) <= tollMass() },
  ],
  figures: () => ({ mass: { as: 'number', value: tollMass() } }),
  live: ({ growth, capture }) => ({
    growth: { as: 'percent', value: growth },
    reaches: { as: 'percent', value: growth * capture, decimals: 2 },
  }),
};

const leave: DialStep = {
  id: 'leave',
  kind: 'dial',
  phase: 'play',
  says: ['now'],
  scenario: LEAVING,
  dials: [
    { field: 'optionality', min: 0, max: 1, step: 0.05, as: 'number' },
    { field: 'capture', min: 0, max: 1, step: 0.01, as: 'percent' },
  ],
  goals: [
    {
      id: 'firm',
      reached: (scenario) =>
        scenario.optionality >= FIRM && (massIn(scenario) ?? Infinity) <= tollMass() + 1,
      cost: {
        of: ({ capture }) => capture,
        as: 'percent',
        best: () => leastCapture(scenarioOf(LEAVING), tollMass() + 1) ?? 1,
      },
    },
  ],
  figures: () => ({
    easy: { as: 'number', value: FIRM, decimals: 2 },
    mass: { as: 'number', value: tollMass() + 1 },
  }),
  live: (scenario) => ({ lost: { as: 'percent', value: lostInRun(scenario) } }),
};

function storyFigures(told: Told): Figures {
  const game = told.games('play-story')[0]!;
  const scenario = scenarioOf(STORY);
  return {
    mine: { as: 'money', value: wealthOf(game) },
    price: { as: 'price', value: lastPrice(game) },
    start: { as: 'price', value: scenario.price },
    caught: { as: 'percent', value: scenario.capture },
    others: { as: 'number', value: scenario.holders - 1 },
    sold: { as: 'number', value: othersSold(game).at(-1)! },
    hold: { as: 'money', value: wealthOf(steadily(scenario, true)) },
    sell: { as: 'money', value: wealthOf(steadily(scenario, false)) },
  };
}

function tollFigures(told: Told): Figures {
  const scenario = scenarioOf(TOLL);
  const game = told.games('play-toll')[0]!;
  return {
    mine: { as: 'money', value: wealthOf(game) },
    before: { as: 'money', value: wealthOf(told.games('play-story')[0]!) },
    price: { as: 'price', value: lastPrice(game) },
    caught: { as: 'percent', value: scenario.capture },
    hold: { as: 'money', value: wealthOf(steadily(scenario, true)) },
    sell: { as: 'money', value: wealthOf(steadily(scenario, false)) },
  };
}

/** A toll, or a story (GAME.md §4, chapter 5). */
export const tollOrStory: Chapter = {
  id: 'toll-or-story',
  number: 5,
  figure: 'generous',
  steps: [
    {
      id: 'scene',
      kind: 'scene',
      phase: 'predict',
      staging: { show: 'opening', scenario: STORY },
      says: ['rain', 'gutter'],
      aside: { who: 'generous', says: 'aunt' },
    },
    {
      id: 'guess',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'opening', scenario: TOLL },
      says: ['toll', 'same'],
      ask: { as: 'choice', options: ['story', 'toll', 'alike'] },
    },
    { id: 'play-story', kind: 'play', phase: 'play', games: [STORY], says: ['after'] },
    {
      id: 'told-story',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'course', step: 'play-story' },
      says: (told) => [wayOf(told, 'play-story'), 'why', 'next'],
      figures: storyFigures,
      aside: { who: 'myopic', says: 'abacus' },
    },
    { id: 'play-toll', kind: 'play', phase: 'play', games: [TOLL], says: ['after'] },
    {
      id: 'told-toll',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'course', step: 'play-toll' },
      says: (told) => {
        const guess = told.given('guess');
        const guessed = guess === 'toll' ? 'right' : guess === null ? 'unguessed' : 'surprised';
        return [wayOf(told, 'play-toll'), 'why', guessed];
      },
      figures: tollFigures,
      aside: { who: 'myopic', says: 'abacus' },
    },
    {
      id: 'guess-half',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'opening', scenario: HALF },
      says: ['half'],
      ask: { as: 'choice', options: ['always', 'enough', 'never'] },
      figures: () => ({ caught: { as: 'percent', value: scenarioOf(HALF).capture } }),
    },
    turn,
    {
      id: 'told-turn',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'schedule', scenario: HALF },
      says: (told) => {
        const guess = told.given('guess-half');
        const guessed = guess === 'enough' ? 'right' : guess === null ? 'unguessed' : 'other';
        return [guessed, 'path', 'fewer'];
      },
      figures: () => {
        const { low, high } = boundaries();
        return {
          half: { as: 'percent', value: scenarioOf(HALF).capture },
          mass: { as: 'number', value: massIn(scenarioOf(HALF))! },
          others: { as: 'number', value: scenarioOf(TOLL).holders - 1 },
          few: { as: 'number', value: tollMass() },
          low: { as: 'percent', value: low, decimals: 0 },
          high: { as: 'percent', value: high, decimals: 0 },
          toll: { as: 'percent', value: scenarioOf(TOLL).capture },
        };
      },
    },
    leave,
    {
      id: 'term',
      kind: 'term',
      phase: 'why',
      staging: { show: 'opening', scenario: TOLL },
      says: ['capture', 'fee', 'free'],
      evidence: ['reward'],
    },
    {
      id: 'question',
      kind: 'question',
      phase: 'why',
      says: ['ask'],
      options: ['crowd', 'must', 'famous'],
      right: 'must',
    },
    { id: 'bridge', kind: 'bridge', phase: 'why', says: ['next'], preset: 'the-toll' },
  ],
};
