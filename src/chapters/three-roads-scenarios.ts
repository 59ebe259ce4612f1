import { simulate } from '../game/simulate.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { advantages, criticalMassOf } from '../theory/schelling.ts';
import { lastPrice, scheduleIn, wealthOf } from './reading.ts';
import { scenarioOf } from './scenario.ts';

/** Mostly patient: few run, and none of them at the first bad report. */
const PATIENT = [
  'majority',
  'majority',
  'majority',
  'majority',
  'always-hold',
  'always-hold',
  'generous',
  'generous',
  'momentum',
  { id: 'stop-loss', x: 0.3 },
  { id: 'end-gamer', n: 2 },
  { id: 'random', p: 0.9 },
];

/** Ten tokens are bought on the first day and none unlock: what comes back is what the road was worth. */
const ROAD = { information: 'each', rounds: 8, stock: 10, unlock: 0 } as const;
const CALM = { ...ROAD, seats: { holders: PATIENT, makers: ['stand'] } };

/** Machines paying machines: nearly all of a slow growth is captured, and it is sure. */
export const PAYMENTS: ScenarioInput = { ...CALM, growth: 0.06, capture: 0.9, seed: 2001 };

/** Tools that have to earn their keep: growth in the middle, users who stay, some tools that do not last. */
export const TOOLS: ScenarioInput = {
  ...CALM,
  growth: 0.15,
  capture: 0.4,
  optionality: 0.05,
  quality: { prior: 0.75, accuracy: 0.7, decay: 0.08 },
  seed: 1001,
};

const FIND = {
  growth: 0.5,
  capture: 0.8,
  optionality: 0.2,
  quality: { prior: 0.1, accuracy: 0.6, decay: 0.08 },
} as const;

/** New science: seldom real, and then huge. */
export const SCIENCE: ScenarioInput = { ...CALM, ...FIND, seed: 1 };

/** The same science among the story's usual holders, who run sooner. */
export const HURRIED: ScenarioInput = { ...ROAD, ...FIND, seed: 1 };

/** One science road that turns out real after mostly quiet reports. */
export const LUCKY: ScenarioInput = { ...SCIENCE, seed: 103 };

export const STAKES = 10;

/** How many of the others have to hold before holding pays on a road; null where it never does. */
export function massOn(road: ScenarioInput): number | null {
  return criticalMassOf(advantages(scheduleIn(road)));
}

const SAMPLE = 21; // runs, an odd number so that one of them is the middle

/** What the middle one of some futures makes of one dollar, the learner's seat played by its strategy. */
export function middleOn(road: ScenarioInput): number {
  const scenario = scenarioOf(road);
  const put = scenario.stock * scenario.price;
  const ends = Array.from({ length: SAMPLE }, (_, run) =>
    wealthOf(simulate(scenario, scenario.seed + run)),
  ).sort((a, b) => a - b);
  return ends[(SAMPLE - 1) / 2]! / put;
}

let most: number | undefined;

/** The most of the stakes that can lie on science, the rest on payments, without the middle future losing. */
export function mostOnScience(): number {
  if (most !== undefined) return most;
  const [sure, seldom] = [middleOn(PAYMENTS), middleOn(SCIENCE)];
  most = Math.floor((STAKES * (sure - 1)) / (sure - seldom));
  return most;
}

/** What the lucky road's token ends at, as a multiple of the first price, had the learner only watched. */
export function luckyMultiple(): number {
  const scenario = scenarioOf(LUCKY);
  return lastPrice(simulate(scenario)) / scenario.price;
}
