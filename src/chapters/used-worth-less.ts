import { supplyCourse, useCourse } from '../game/use.ts';
import { classAtOpening } from '../theory/opening.ts';
import { type DialStep } from './dial.ts';
import { lastPrice, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';
import { steadily, together, wayOf } from './trials.ts';
import { type Chapter, type Figures, type Told } from './types.ts';
import { bearable, leastGutter, MENDED, TAP, togetherGain } from './used-worth-less-scenarios.ts';

/** A guess of the tap within so many tokens is near enough. */
const NEAR = 6;

const turn: DialStep = {
  id: 'turn',
  kind: 'dial',
  phase: 'play',
  says: ['try'],
  scenario: TAP,
  dials: [
    { field: 'emission', min: 0, max: 80, step: 1, as: 'number' },
    { field: 'capture', min: 0, max: 1, step: 0.01, as: 'percent' },
  ],
  goals: [
    { id: 'even', reached: (scenario) => togetherGain(scenario) >= 0 },
    {
      id: 'open',
      reached: (scenario) =>
        scenario.emission >= scenarioOf(TAP).emission && togetherGain(scenario) >= 0,
      cost: { of: ({ capture }) => capture, as: 'percent', best: leastGutter },
    },
    { id: 'trust', reached: (scenario) => classAtOpening(scenario) === 'stag-hunt' },
  ],
  figures: () => ({ tap: { as: 'number', value: scenarioOf(TAP).emission } }),
  live: (scenario) => ({
    gutter: { as: 'percent', value: scenario.capture * scenario.growth },
    thinner: { as: 'percent', value: scenario.emission / (scenario.supply + scenario.emission) },
    gain: { as: 'signed-money', value: togetherGain(scenario) },
  }),
};

function tapFigures(told: Told): Figures {
  const game = told.games('play')[0]!;
  const { scenario } = game;
  const sums = {
    hold: wealthOf(steadily(scenario, true)),
    sell: wealthOf(steadily(scenario, false)),
  };
  return {
    mine: { as: 'money', value: wealthOf(game) },
    hold: { as: 'money', value: sums.hold },
    sell: { as: 'money', value: sums.sell },
    use: { as: 'signed-percent', value: useCourse(game).at(-1)! - 1, decimals: 0 },
    tokens: { as: 'signed-percent', value: supplyCourse(game).at(-1)! - 1, decimals: 0 },
    change: { as: 'signed-percent', value: lastPrice(game) / scenario.price - 1, decimals: 0 },
    together: {
      as: 'signed-percent',
      value: lastPrice(together(scenario, true, scenario.rounds)) / scenario.price - 1,
      decimals: 0,
    },
  };
}

/** How near the guess of what the network can bear came. */
function tapGuess(told: Told): 'unguessed' | 'near' | 'high' | 'low' {
  const guess = told.given('guess-tap');
  if (typeof guess !== 'number') return 'unguessed';
  const bears = bearable();
  if (Math.abs(guess - bears) <= NEAR) return 'near';
  return guess > bears ? 'high' : 'low';
}

/** Used more and more, and worth less and less (GAME.md §4, chapter 6). */
export const usedWorthLess: Chapter = {
  id: 'used-worth-less',
  number: 6,
  figure: 'contrarian',
  steps: [
    {
      id: 'scene',
      kind: 'scene',
      phase: 'predict',
      staging: { show: 'opening', scenario: TAP },
      says: ['success', 'tap'],
      figures: () => ({ tap: { as: 'number', value: scenarioOf(TAP).emission } }),
      aside: { who: 'contrarian', says: 'upstream' },
    },
    {
      id: 'guess',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'opening', scenario: TAP },
      says: ['grows', 'ask'],
      ask: { as: 'choice', options: ['up', 'level', 'down'] },
      figures: () => ({
        growth: { as: 'percent', value: scenarioOf(TAP).growth },
        rounds: { as: 'number', value: scenarioOf(TAP).rounds },
      }),
    },
    { id: 'play', kind: 'play', phase: 'play', games: [TAP], says: ['after'] },
    {
      id: 'told',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'piece', piece: 'use-and-price', step: 'play' },
      says: (told) => {
        const guess = told.given('guess');
        const guessed = guess === 'down' ? 'right' : guess === null ? 'unguessed' : 'surprised';
        return [guessed, wayOf(told, 'play'), 'company'];
      },
      figures: tapFigures,
    },
    {
      id: 'guess-tap',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'opening', scenario: TAP },
      says: ['drip', 'ask'],
      ask: { as: 'count', least: 0, most: 60, start: 30, step: 5, of: 'points' },
      figures: () => ({ tap: { as: 'number', value: scenarioOf(TAP).emission } }),
    },
    turn,
    {
      id: 'told-turn',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'schedule', scenario: TAP },
      says: (told) => [tapGuess(told), 'both', 'deadlock'],
      figures: (told) => ({
        guess: { as: 'number', value: Number(told.given('guess-tap') ?? 0) },
        bears: { as: 'number', value: bearable() },
        tap: { as: 'number', value: scenarioOf(TAP).emission },
        gutter: { as: 'percent', value: leastGutter(), decimals: 0 },
        now: { as: 'percent', value: scenarioOf(TAP).capture },
        gain: { as: 'signed-money', value: togetherGain(scenarioOf(TAP)) },
      }),
    },
    { id: 'play-mended', kind: 'play', phase: 'play', games: [MENDED], says: ['after'] },
    {
      id: 'told-mended',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'piece', piece: 'use-and-price', step: 'play-mended' },
      says: (told) => [wayOf(told, 'play-mended'), 'why'],
      figures: (told) => {
        const game = told.games('play-mended')[0]!;
        const { scenario } = game;
        return {
          mine: { as: 'money', value: wealthOf(game) },
          hold: { as: 'money', value: wealthOf(steadily(scenario, true)) },
          sell: { as: 'money', value: wealthOf(steadily(scenario, false)) },
          change: {
            as: 'signed-percent',
            value: lastPrice(game) / scenario.price - 1,
            decimals: 0,
          },
          gutter: { as: 'percent', value: scenario.capture },
          drip: { as: 'number', value: scenario.emission },
        };
      },
      aside: { who: 'contrarian', says: 'upstream' },
    },
    {
      id: 'term',
      kind: 'term',
      phase: 'why',
      staging: { show: 'opening', scenario: TAP },
      says: ['dilution', 'thin', 'so'],
    },
    {
      id: 'question',
      kind: 'question',
      phase: 'why',
      says: ['ask'],
      options: ['more', 'tap', 'faith'],
      right: 'tap',
    },
    { id: 'bridge', kind: 'bridge', phase: 'why', says: ['next'], preset: 'dilution' },
  ],
};
