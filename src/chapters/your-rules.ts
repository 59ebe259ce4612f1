import { type DialStep } from './dial.ts';
import { scenarioOf } from './scenario.ts';
import { type Chapter, type Figures, type Said, type Told } from './types.ts';
import {
  CHALLENGES,
  costMet,
  debtThatHolds,
  depthOf,
  feeChallenge,
  leastBy,
  makersChallenge,
  metBy,
  OCTOBER,
  octoberChallenge,
  RACE,
  widestThatHolds,
} from './your-rules-challenges.ts';
import { workbench } from './your-rules-market.ts';

/** What became of a challenge, and then what stands behind it. */
function saidAfter(step: DialStep, ...then: readonly Said[]) {
  return (told: Told): readonly Said[] => [metBy(told, step), ...then];
}

function feeFigures(told: Told): Figures {
  return {
    mine: { as: 'percent', value: costMet(told, feeChallenge) ?? 0 },
    exit: { as: 'percent', value: leastBy('exitFee') },
    toll: { as: 'percent', value: leastBy('capture'), decimals: 0 },
  };
}

function octoberFigures(told: Told): Figures {
  const goal = octoberChallenge.goals![0]!;
  return {
    mine: { as: 'number', value: costMet(told, octoberChallenge) ?? 0 },
    best: { as: 'number', value: goal.cost!.best!() },
    was: { as: 'number', value: depthOf(OCTOBER) },
    debt: { as: 'percent', value: OCTOBER.leverage.max, decimals: 0 },
    less: { as: 'percent', value: debtThatHolds(), decimals: 0 },
  };
}

function makersFigures(told: Told): Figures {
  const goal = makersChallenge.goals![0]!;
  const { tight, wide } = scenarioOf(makersChallenge.scenario).spread;
  return {
    mine: { as: 'percent', value: costMet(told, makersChallenge) ?? 0, decimals: 2 },
    best: { as: 'percent', value: goal.cost!.best!(), decimals: 2 },
    tight: { as: 'percent', value: tight, decimals: 2 },
    wide: { as: 'percent', value: wide, decimals: 2 },
    bound: { as: 'percent', value: widestThatHolds(), decimals: 2 },
    raised: { as: 'percent', value: tight + goal.cost!.best!(), decimals: 2 },
  };
}

function guessSaid(told: Told): string {
  const guess = told.given('which');
  if (guess === null) return 'unguessed';
  return guess === 'exit' ? 'right' : 'other';
}

function farewellSaid(told: Told): readonly Said[] {
  const met = CHALLENGES.filter((step) => metBy(told, step) !== 'open').length;
  const now = met === CHALLENGES.length ? 'all' : met > 0 ? 'some' : 'none';
  return [now, 'seen', 'thanks'];
}

/** Your rules: three challenges, a market of one's own, and farewell (GAME.md §4, chapter 12). */
export const yourRules: Chapter = {
  id: 'your-rules',
  number: 12,
  figure: 'myopic',
  steps: [
    {
      id: 'scene',
      kind: 'scene',
      phase: 'predict',
      staging: { show: 'opening', scenario: RACE },
      says: ['seats', 'table'],
      aside: { who: 'always-hold', says: 'anchor' },
    },
    {
      id: 'which',
      kind: 'predict',
      phase: 'predict',
      staging: { show: 'corners', scenario: RACE },
      says: ['dilemma'],
      ask: { as: 'choice', options: ['exit', 'toll', 'same'] },
    },
    feeChallenge,
    {
      id: 'fee-told',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'cast', who: ['always-sell', 'always-hold'] },
      says: (told) => [...saidAfter(feeChallenge, 'why')(told), guessSaid(told)],
      figures: feeFigures,
    },
    octoberChallenge,
    {
      id: 'october-told',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'opening', scenario: octoberChallenge.scenario },
      says: saidAfter(octoberChallenge, 'sum', 'debt'),
      figures: octoberFigures,
      aside: { who: 'stop-loss', says: 'bell' },
    },
    makersChallenge,
    {
      id: 'makers-told',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'cast', who: ['stand', 'pull'] },
      says: saidAfter(makersChallenge, 'ways', 'price'),
      figures: makersFigures,
    },
    workbench,
    {
      id: 'market',
      kind: 'reveal',
      phase: 'see',
      staging: { show: 'piece', piece: 'own-market' },
      says: ['yours', 'link'],
      aside: { who: 'momentum', says: 'pinwheel' },
    },
    {
      id: 'term',
      kind: 'term',
      phase: 'why',
      says: ['design', 'people', 'price'],
      aside: { who: 'always-sell', says: 'quick' },
    },
    {
      id: 'question',
      kind: 'question',
      phase: 'why',
      says: ['ask'],
      options: ['fear', 'changes', 'better'],
      right: 'changes',
      figures: feeFigures,
    },
    {
      id: 'farewell',
      kind: 'bridge',
      phase: 'why',
      staging: { show: 'piece', piece: 'farewell' },
      says: farewellSaid,
      aside: { who: 'always-hold', says: 'anchor' },
    },
  ],
};
