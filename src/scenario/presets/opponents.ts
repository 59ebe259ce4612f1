import { type SpecInput } from '../seats.ts';

function stopLoss(x: number): SpecInput {
  return { id: 'stop-loss', x };
}

function random(p: number): SpecInput {
  return { id: 'random', p };
}

const STAND_IN = 'majority'; // plays your seat when nobody does

/** Six who answer only to the last round, and five who do not (MODEL.md §9). */
export const MYOPIC_MIX: readonly SpecInput[] = [
  STAND_IN,
  'myopic',
  'myopic',
  'myopic',
  'myopic',
  'myopic',
  'myopic',
  'majority',
  'majority',
  'generous',
  stopLoss(0.1),
  random(0.9),
];

/** Mostly patient: most hold until many others have gone. */
export const PATIENT_MIX: readonly SpecInput[] = [
  STAND_IN,
  'always-hold',
  'always-hold',
  'always-hold',
  'majority',
  'majority',
  'majority',
  'generous',
  'momentum',
  stopLoss(0.1),
  stopLoss(0.1),
  random(0.85),
];

/** The default seats with a treasury company as the last holder, which gives up after a fall of 6 %. */
export const WHALE_MIX: readonly SpecInput[] = [
  STAND_IN,
  'majority',
  'majority',
  { id: 'majority', threshold: 0.7 },
  { id: 'grim', share: 0.7 },
  { id: 'grim', share: 0.6 },
  stopLoss(0.04),
  stopLoss(0.08),
  'momentum',
  { id: 'end-gamer', n: 3 },
  random(0.85),
  stopLoss(0.06),
];

/** Depositors who watch the queue: some run when half have gone, some when a quarter has. */
export const DEPOSITORS: readonly SpecInput[] = [
  STAND_IN,
  'majority',
  'majority',
  { id: 'majority', threshold: 0.75 },
  { id: 'majority', threshold: 0.75 },
  stopLoss(0.1),
  stopLoss(0.1),
  random(0.9),
];

/** Who came for the rise: each has a reason to stay, and each a moment to go. */
export const RIDERS: readonly SpecInput[] = [
  STAND_IN,
  'majority',
  'majority',
  'majority',
  'momentum',
  'momentum',
  'momentum',
  stopLoss(0.1),
  stopLoss(0.1),
  { id: 'end-gamer', n: 3 },
  { id: 'end-gamer', n: 3 },
  { id: 'end-gamer', n: 3 },
];
