import { MYOPIC_MIX } from '../scenario/presets/opponents.ts';
import { setRule } from '../scenario/rule.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { classAtOpening } from '../theory/opening.ts';
import { stretchesAlong } from '../theory/stretches.ts';
import { type GameClass } from '../theory/types.ts';
import { scenarioOf } from './scenario.ts';

/** A learner's purse: shares of token, machine economy and reserve. */
export const PURSE = { token: 0.4, machines: 0.4, reserve: 0.2 } as const;

/** Of what lies ashore, the share that rides the train. */
const MIX = PURSE.machines / (PURSE.machines + PURSE.reserve);

const OPEN = { information: 'each', noise: 0.03 } as const;

/** The preset boom outside, six rounds of it. */
export const BOOM: ScenarioInput = {
  ...OPEN,
  rounds: 6,
  seed: 2,
  outside: { equity: 0.1 },
  seats: { holders: MYOPIC_MIX },
};

/** The defaults with the purse's own mix ashore. */
export const QUAY: ScenarioInput = { ...OPEN, outside: { mix: MIX } };

const YEARS = {
  information: 'each',
  noise: 0.02,
  rounds: 8,
  stock: 40,
  unlock: 2,
  recovery: 0.25,
  outside: { mix: MIX },
  seats: {
    holders: [
      'majority',
      'always-hold',
      'always-hold',
      'contrarian',
      'majority',
      'generous',
      { id: 'majority', threshold: 0.7 },
      { id: 'stop-loss', x: 0.2 },
      { id: 'stop-loss', x: 0.2 },
      'momentum',
      { id: 'random', p: 0.9 },
      'contrarian',
    ],
  },
} as const;

/** The round at whose end both prices fall; the round after it is the first choice below. */
export const FALL = 2;
const SIZE = -0.3; // log

function fallOf(kind: 'price' | 'value', seed: number): ScenarioInput {
  return { ...YEARS, seed, events: [{ round: FALL, kind, size: SIZE, news: 'rumour' }] };
}

/** Two years: the water falls below its mark, and comes back. */
export const GAP: ScenarioInput = fallOf('price', 14);
/** Two years: the mark itself falls, and the water with it. */
export const VALUE: ScenarioInput = fallOf('value', 14);

/** A rate of a round, a quarter, as a rate of a year. */
export function yearly(rate: number): number {
  const quarter = 1 + rate;
  return quarter * quarter * quarter * quarter - 1;
}

/** Outside rates of a round at which the stag hunt ends and at which the deadlock begins. */
export function boundaries(): { trust: number; leave: number } {
  const classAt = (equity: number) => {
    const turned = setRule(scenarioOf({}), 'outside.equity', equity);
    return turned.ok ? classAtOpening(turned.value) : null;
  };
  const stretches = stretchesAlong(classAt, 0, 0.15);
  const start = (name: GameClass) => stretches.find((one) => one.class === name)!.from;
  return { trust: start('prisoners-dilemma'), leave: start('deadlock') };
}
