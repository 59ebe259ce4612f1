import { type Game } from '../game/types.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { type Figures, type Said, type Told } from './base.ts';
import { lastPrice, myChoices, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';

/** A token of which nobody knows whether anybody pays to use it. */
const STALL: ScenarioInput = {
  information: 'each',
  noise: 0.02,
  rounds: 8,
  growth: 0.16,
  capture: 0.6,
  quality: { prior: 0.5, accuracy: 0.7, decay: 0.3 },
  seats: {
    holders: [
      { id: 'bayes', threshold: 0.5 },
      'majority',
      { id: 'bayes', threshold: 0.35 },
      'generous',
      { id: 'bayes', threshold: 0.6 },
      'momentum',
      { id: 'stop-loss', x: 0.08 },
      { id: 'majority', threshold: 0.7 },
      { id: 'bayes', threshold: 0.25 },
      { id: 'end-gamer', n: 2 },
      'majority',
      { id: 'bayes', threshold: 0.45 },
    ],
    makers: ['stand'],
  },
};

/** Real, though the reports waver on the way. */
export const FIRST: ScenarioInput = { ...STALL, seed: 22 };
/** Hollow, though the first reports are good. */
export const SECOND: ScenarioInput = { ...STALL, seed: 17 };

/** Many seeds of it: always hold, always sell, or go by the reports as the Newsreader does. */
export const LANES = [
  { id: 'hold', scenario: { ...STALL, seed: 1 }, mine: 'hold' },
  { id: 'sell', scenario: { ...STALL, seed: 1 }, mine: 'sell' },
  { id: 'read', scenario: { ...STALL, seed: 1 } },
] as const;

/** The public belief after each round of a game, the prior first. */
export function beliefsIn({ opening, rounds }: Game): number[] {
  return [opening, ...rounds.map(({ after }) => after)].map(({ quality }) => quality!.belief);
}

/** What the scene and the guesses need. */
export function stallFigures(): Figures {
  const quality = scenarioOf(FIRST).quality!;
  return {
    prior: { as: 'percent', value: quality.prior, decimals: 0 },
    right: { as: 'percent', value: quality.accuracy, decimals: 0 },
    wrong: { as: 'percent', value: 1 - quality.accuracy, decimals: 0 },
  };
}

/** The belief after the first reports of a game, as long as they are all alike. */
function streakIn(game: Game): { reports: number; belief: number } {
  const first = game.rounds[0]!.report.busy;
  const other = game.rounds.findIndex(({ report }) => report.busy !== first);
  const reports = other === -1 ? game.rounds.length : other;
  return { reports, belief: beliefsIn(game)[reports]! };
}

/** The belief after the run of busy reports with which the first game begins. */
export function sureFigures(told: Told): Figures {
  const { reports, belief } = streakIn(told.games('first')[0]!);
  return {
    ...stallFigures(),
    reports: { as: 'number', value: reports },
    belief: { as: 'percent', value: belief, decimals: 0 },
  };
}

/** How sure the learner was, beside what Bayes' rule says, in whole percent. */
export function saidOfSure(told: Told): Said[] {
  const guess = told.given('sure');
  const { belief } = streakIn(told.games('first')[0]!);
  if (typeof guess !== 'number') return ['rule', 'step'];
  const off = guess - 100 * belief;
  const heard = Math.abs(off) <= 5 ? 'close' : off > 0 ? 'over' : 'under';
  const figures: Figures = { guess: { as: 'percent', value: guess / 100, decimals: 0 } };
  return [{ key: heard, figures }, 'rule', 'step'];
}

type Path = 'rode' | 'left' | 'mixed';

/** How the learner went through a game: in to the end, out in its first half for good, or in and out. */
export function pathIn(game: Game): Path {
  const mine = myChoices(game);
  const first = mine.indexOf(false);
  if (first === -1) return 'rode';
  const back = mine.slice(first).filter((held) => held).length; // a hand may slip once
  return first < mine.length / 2 && back <= 1 ? 'left' : 'mixed';
}

function endFigures(game: Game): Figures {
  const reveal = game.rounds.at(-1)!.reveal!;
  const beliefs = beliefsIn(game);
  return {
    money: { as: 'money', value: wealthOf(game) },
    before: { as: 'price', value: reveal.price },
    after: { as: 'price', value: lastPrice(game) },
    belief: { as: 'percent', value: beliefs.at(-1)!, decimals: 0 },
    highest: { as: 'percent', value: Math.max(...beliefs), decimals: 0 },
    lowest: { as: 'percent', value: Math.min(...beliefs), decimals: 0 },
  };
}

/** How one of the two games ended. */
export function endOf(step: 'first' | 'second') {
  return (told: Told): Figures => ({ ...stallFigures(), ...endFigures(told.games(step)[0]!) });
}

/** The reveal's paragraphs of one of the two games. */
export function saidOf(step: 'first' | 'second') {
  return (told: Told): Said[] => {
    const game = told.games(step)[0]!;
    return [game.rounds.at(-1)!.reveal!.real ? 'real' : 'hollow', pathIn(game), 'reports'];
  };
}
