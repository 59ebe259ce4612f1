import { ruleAt, setRule } from '../scenario/rule.ts';
import { type Scenario } from '../scenario/types.ts';
import { type DialStep, numbersGiven } from './dial.ts';
import { scenarioOf } from './scenario.ts';
import { type Told } from './types.ts';
import { RACE } from './your-rules-challenges.ts';

/** The market of the last workbench: all that a rule could be, from the race to the exit. */
export const workbench: DialStep = {
  id: 'workbench',
  kind: 'dial',
  phase: 'play',
  says: ['free'],
  scenario: RACE,
  dials: [
    { field: 'capture', min: 0, max: 1, step: 0.01, as: 'percent' },
    { field: 'exitFee', min: 0, max: 0.05, step: 0.001, as: 'percent' },
    { field: 'growth', min: 0, max: 0.3, step: 0.01, as: 'percent' },
    { field: 'optionality', min: 0, max: 1, step: 0.05, as: 'number' },
    { field: 'emission', min: 0, max: 100, step: 5, as: 'number' },
    { field: 'depth.base', min: 100, max: 2000, step: 50, as: 'number' },
    { field: 'spread.wide', min: 0.01, max: 0.05, step: 0.001, as: 'percent' },
    { field: 'outside.equity', min: 0, max: 0.1, step: 0.002, as: 'percent' },
    { field: 'leverage.max', min: 0, max: 0.9, step: 0.05, as: 'percent' },
  ],
};

/** The learner's own market: the workbench as it was left; untouched, with what the challenges taught. */
export function ownMarket(told: Told): Scenario {
  const left = numbersGiven(told.given('workbench'));
  const learnt = { ...numbersGiven(told.given('fee')), ...numbersGiven(told.given('makers')) };
  const values = Object.keys(left).length > 0 ? left : learnt;
  let market = scenarioOf(RACE);
  for (const field of ['spread.tight', ...workbench.dials.map((dial) => dial.field)]) {
    const value = values[field];
    if (value === undefined || ruleAt(market, field) === value) continue;
    const turned = setRule(market, field, value);
    if (turned.ok) market = turned.value;
  }
  return market;
}
