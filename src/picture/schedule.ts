import { type Film } from './types.ts';

/** Moments of a round, ms. VISUAL: reveal 1,400, level 700, settle 900, waves 600, 450, 300, then 200. */
export interface Schedule {
  iconStep: number; // between two icons
  blinds: number; // when blinds start
  leap: number; // when the first bucket goes over the edge
  leapStep: number;
  level: number;
  settle: number;
  waves: { from: number; length: number; last: number }[]; // `last`: index of the last wave shown in it
  rest: number;
  duration: number;
}

export const ICON_FLIP = 200;
export const BLIND = 500;
export const LEAP = 450;
export const RETURN = 400;
/** When a hand that slips turns from what was chosen to what is done, ms. */
export const SLIP = { from: 600, to: 880 };
const REVEAL = 1400;
export const LEVEL = 700;
export const SETTLE = 900;
const TAIL = 600;
const WAVE = [600, 450, 300];
const NEXT_WAVE = 200;
const WAVES_SHOWN = 8;

export function scheduleOf(figures: number, sellers: number, waves: number): Schedule {
  const settle = REVEAL + LEVEL;
  let at = settle + SETTLE;
  const shown: Schedule['waves'] = [];
  for (let k = 0; k < Math.min(waves, WAVES_SHOWN); k++) {
    const length = WAVE[k] ?? NEXT_WAVE;
    shown.push({ from: at, length, last: k });
    at += length;
  }
  if (waves > WAVES_SHOWN) {
    shown.push({ from: at, length: WAVE[0]!, last: waves - 1 });
    at += WAVE[0]!;
  }
  return {
    iconStep: Math.min(40, 400 / Math.max(1, figures)),
    blinds: 250,
    leap: 650,
    leapStep: Math.min(60, (REVEAL - 650 - LEAP) / Math.max(1, sellers)),
    level: REVEAL,
    settle,
    waves: shown,
    rest: at,
    duration: at + TAIL,
  };
}

export function partsOf(schedule: Schedule): Film['parts'] {
  return [
    { name: 'reveal', from: 0, to: schedule.level },
    { name: 'level', from: schedule.level, to: schedule.settle },
    { name: 'settle', from: schedule.settle, to: schedule.settle + SETTLE },
    ...schedule.waves.map((w) => ({ name: 'wave' as const, from: w.from, to: w.from + w.length })),
    { name: 'rest', from: schedule.rest, to: schedule.duration },
  ];
}

/** The same round with motion reduced: one still for each part, long enough to be read. */
export const STILL = 700;
