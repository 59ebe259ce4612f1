import { classAtOpening } from '../theory/opening.ts';
import { falls, leftAfterFall, pursesTold } from './ashore-or-stay-figures.ts';
import { BOOM, boundaries, GAP, PURSE, QUAY, VALUE, yearly } from './ashore-or-stay-scenarios.ts';
import { type DialStep } from './dial.ts';
import { PURSE_WAYS } from './purse.ts';
import { cornersIn, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';
import { steadily, wayOf } from './trials.ts';
import { type Chapter, type Figures } from './types.ts';

const ashore: DialStep = {
  id: 'ashore',
  kind: 'dial',
  phase: 'play',
  says: ['purse'],
  scenario: QUAY,
  dials: [
    { field: 'outside.mix', min: 0, max: 1, step: 1 / 30, as: 'percent' },
    { field: 'outside.equity', min: 0, max: 0.12, step: 0.001, as: 'percent' },
  ],
  goals: [
    { id: 'trust', reached: (scenario) => classAtOpening(scenario) === 'stag-hunt' },
    { id: 'leave', reached: (scenario) => classAtOpening(scenario) === 'deadlock' },
  ],
  figures: purseShares,
  live: ({ outside: { equity, reserve, mix } }) => {
    const rate = mix * equity + (1 - mix) * reserve;
    return {
      rate: { as: 'percent', value: rate, decimals: 2 },
      year: { as: 'percent', value: yearly(rate) },
    };
  },
};

function purseShares(): Figures {
  return {
    token: { as: 'percent', value: PURSE.token },
    machines: { as: 'percent', value: PURSE.machines },
    reserve: { as: 'percent', value: PURSE.reserve },
  };
}

/** Ashore, or stay (GAME.md §4, chapter 8). */
export const ashoreOrStay: Chapter = {
  id: 'ashore-or-stay',
  number: 8,
  figure: 'end-gamer',
  steps: [
    {
      id: 'scene',
      kind: 'scene',
      phase: 'predict',
      staging: { show: 'piece', piece: 'shore' },
      says: ['quay', 'train'],
      figures: () => ({
        rate: { as: 'percent', value: scenarioOf(BOOM).outside.equity },
        year: { as: 'percent', value: yearly(scenarioOf(BOOM).outside.equity), decimals: 0 },
      }),
      aside: { who: 'end-gamer', says: 'watch' },
    },
    {
      id: 'guess',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'opening', scenario: BOOM },
      says: ['ask'],
      ask: { as: 'choice', options: ['stay', 'go', 'same'] },
    },
    { id: 'play-boom', kind: 'play', phase: 'play', games: [BOOM], says: ['after'] },
    {
      id: 'told-boom',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'corners', scenario: BOOM },
      says: (told) => {
        const guess = told.given('guess');
        const guessed = guess === 'go' ? 'right' : guess === null ? 'unguessed' : 'surprised';
        return [wayOf(told, 'play-boom'), guessed, 'nobody'];
      },
      figures: (told) => ({
        mine: { as: 'money', value: wealthOf(told.games('play-boom')[0]!) },
        hold: { as: 'money', value: wealthOf(steadily(scenarioOf(BOOM), true)) },
        sell: { as: 'money', value: wealthOf(steadily(scenarioOf(BOOM), false)) },
        all: { as: 'money', value: cornersIn(BOOM).R },
        none: { as: 'money', value: cornersIn(BOOM).P },
      }),
    },
    ashore,
    {
      id: 'term',
      kind: 'term',
      phase: 'why',
      staging: { show: 'opening', scenario: QUAY },
      says: ['outside', 'bounds', 'leaving'],
      figures: () => {
        const { trust, leave } = boundaries();
        return {
          trust: { as: 'percent', value: yearly(trust), decimals: 0 },
          leave: { as: 'percent', value: yearly(leave), decimals: 0 },
        };
      },
    },
    {
      id: 'guess-fall',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'piece', piece: 'two-marks' },
      says: ['years', 'ask'],
      ask: { as: 'choice', options: ['first', 'second', 'both'] },
      figures: () => falls(),
    },
    {
      id: 'play-falls',
      kind: 'play',
      phase: 'play',
      games: [GAP, VALUE],
      says: ['after'],
    },
    {
      id: 'told-falls',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'piece', piece: 'two-falls', step: 'play-falls' },
      says: (told) => {
        const guess = told.given('guess-fall');
        const guessed = guess === 'first' ? 'right' : guess === null ? 'unguessed' : 'surprised';
        return [
          guessed,
          `gap-${leftAfterFall(told, 0)}`,
          `value-${leftAfterFall(told, 1)}`,
          'rule',
        ];
      },
      figures: (told) => falls(told),
      evidence: ['bubbles'],
    },
    {
      id: 'purse',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'piece', piece: 'two-marks' },
      says: ['shares', 'ask'],
      ask: { as: 'choice', options: PURSE_WAYS },
      figures: purseShares,
    },
    {
      id: 'told-purse',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'piece', piece: 'purse' },
      says: (told) => {
        const way = told.given('purse');
        const guessed = PURSE_WAYS.find((one) => one === way) ?? 'unguessed';
        return [guessed, 'move', 'small'];
      },
      figures: pursesTold,
    },
    {
      id: 'question',
      kind: 'question',
      phase: 'why',
      says: ['ask'],
      options: ['deep', 'mark', 'others'],
      right: 'mark',
    },
    { id: 'bridge', kind: 'bridge', phase: 'why', says: ['next'], preset: 'bonds-outside' },
  ],
};
