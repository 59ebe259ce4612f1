import { type ScenarioInput } from '../types.ts';
import { DEPOSITORS, MYOPIC_MIX, PATIENT_MIX, RIDERS, WHALE_MIX } from './opponents.ts';

/** A scenario of the library; its title and story stand in the locales under its id. */
export interface Preset {
  id: string; // kebab-case, in addresses
  scenario: ScenarioInput; // what differs from the defaults
}

// Everybody is seen acting, and hands tremble: without it bots of one kind never part ways.
const OPEN = { information: 'each', noise: 0.03 } as const;
// Where one slip starts a run that no rule asks for, hands tremble less.
const STEADIER = { ...OPEN, noise: 0.02 } as const;
const STEADY = { ...OPEN, noise: 0.01 } as const;
const STILL = { information: 'each' } as const;

/** The presets of MODEL.md §9 in their order, as what differs from the defaults. */
export const PRESETS: readonly Preset[] = [
  { id: 'race-to-the-exit', scenario: { ...OPEN } },
  { id: 'no-fee', scenario: { ...OPEN, seats: { holders: MYOPIC_MIX } } },
  { id: 'the-toll', scenario: { ...OPEN, capture: 0.9, seats: { holders: MYOPIC_MIX } } },
  {
    id: 'a-story',
    scenario: { ...OPEN, capture: 0.05, optionality: 0.3, seats: { holders: MYOPIC_MIX } },
  },
  {
    id: 'dilution',
    scenario: {
      ...OPEN,
      emission: 60,
      growth: 0.12,
      seats: { holders: PATIENT_MIX, makers: ['stand'] },
    },
  },
  { id: 'exit-fee', scenario: { ...OPEN, exitFee: 0.03, seats: { holders: MYOPIC_MIX } } },
  {
    id: 'boom-outside',
    scenario: { ...OPEN, outside: { equity: 0.1 }, seats: { holders: MYOPIC_MIX } },
  },
  {
    id: 'bonds-outside',
    scenario: { ...OPEN, outside: { mix: 0 }, seats: { holders: MYOPIC_MIX } },
  },
  {
    id: 'the-whale',
    scenario: { ...OPEN, treasury: 600, stock: 20, unlock: 5, seats: { holders: WHALE_MIX } },
  },
  {
    id: 'makers-choice',
    scenario: { ...STEADIER, seats: { you: { role: 'maker' }, makers: ['maker-majority'] } },
  },
  {
    id: 'quote-obligation',
    scenario: {
      ...STEADIER,
      spread: { wide: 0.014 },
      seats: { you: { role: 'maker' }, makers: ['maker-majority'] },
    },
  },
  {
    id: 'narrow-pool',
    scenario: {
      ...OPEN,
      holders: 8,
      depth: { base: 120, perMaker: 120 },
      recovery: 0.3,
      rounds: 12,
    },
  },
  {
    id: 'bank-run',
    scenario: {
      ...STEADIER,
      holders: 8,
      makers: 0,
      stock: 100,
      unlock: 0,
      depth: { base: 500 },
      growth: 0.06,
      capture: 0.5,
      outside: { equity: 0.0074 },
      recovery: 0.3,
      rounds: 6,
      seats: { holders: DEPOSITORS },
    },
  },
  {
    id: 'three-three',
    scenario: {
      ...STEADY,
      emission: 100,
      growth: 0.3,
      capture: 0.5,
      optionality: 0.5,
      seats: { holders: RIDERS, makers: ['stand'] },
    },
  },
  {
    id: 'the-dominoes',
    scenario: {
      ...STILL,
      holders: 8,
      stock: 100,
      unlock: 2,
      depth: { base: 500, perMaker: 500 },
      turnover: 1,
      capture: 0.25,
      recovery: 0.2,
      leverage: { min: 0.5, max: 0.85 },
      events: [
        { round: 5, kind: 'price', size: 0, news: 'lenders-warn' },
        { round: 6, kind: 'price', size: -0.26, news: 'october-shock' },
      ],
      seats: { holders: ['always-hold'], makers: ['stand'] },
    },
  },
  {
    id: 'two-holders',
    // One round: with the next the stock of the first would come along, and it were another game.
    scenario: {
      ...STILL,
      rounds: 1,
      holders: 2,
      makers: 0,
      depth: { base: 60 },
      growth: 0.16,
      capture: 0.5,
      recovery: 0.3,
      outside: { equity: 0.2 },
      seats: { holders: ['majority', 'random'] },
    },
  },
];
