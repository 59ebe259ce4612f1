import { simulate } from '../game/simulate.ts';
import { presetScenario } from '../scenario/presets/index.ts';
import { setRule } from '../scenario/rule.ts';
import { type Scenario } from '../scenario/types.ts';
import { classAtOpening } from '../theory/opening.ts';
import { type Dial, type DialStep, type Goal, goalKey, numbersGiven } from './dial.ts';
import { shockFallIn } from './reading.ts';
import { scenarioOf } from './scenario.ts';
import { type Told } from './types.ts';

/** How far the challenge of that goal was met. */
export type Met = 'open' | 'more' | 'best';

const SAME = 1e-9;

/** The market of the race to the exit, where the dilemma is to end. */
export const RACE = { information: 'each', noise: 0.03 } as const;
const MAKERS = { ...RACE, seats: { you: { role: 'maker' }, makers: ['maker-majority'] } } as const;

/** Every value a dial can stand at, from its least on. */
function valuesOf({ min, max, step }: Dial): number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toPrecision(12)));
}

/** The least cost at which one dial alone, the others left alone, reaches a goal; null where none does. */
export function leastAlone(scenario: Scenario, dial: Dial, { reached, cost }: Goal): number | null {
  const by = valuesOf(dial).flatMap((value) => {
    const turned = setRule(scenario, dial.field, value);
    return turned.ok ? [{ turned: turned.value, price: cost!.of(turned.value) }] : [];
  });
  by.sort((a, b) => a.price - b.price);
  return by.find(({ turned }) => reached(turned))?.price ?? null;
}

const found = new Map<string, number>();

/** The least cost any dial of the step reaches the goal at, worked out once. */
function leastOf(id: string, step: () => DialStep): number {
  const known = found.get(id);
  if (known !== undefined) return known;
  const { scenario, dials, goals } = step();
  const goal = goals!.find((one) => one.id === id)!;
  const alone = dials.map((dial) => leastAlone(scenarioOf(scenario), dial, goal));
  const least = Math.min(...alone.filter((cost) => cost !== null));
  found.set(id, least);
  return least;
}

/** Fees over those of the race to the exit, as one sum: the share caught, and the share paid on leaving. */
function feeOf({ capture, exitFee }: Scenario): number {
  return capture - scenarioOf(RACE).capture + exitFee;
}

const CAPTURE: Dial = { field: 'capture', min: 0.2, max: 0.9, step: 0.01, as: 'percent' };
const EXIT: Dial = { field: 'exitFee', min: 0, max: 0.05, step: 0.001, as: 'percent' };

/** Whether holding is worth its while once others hold: a stag hunt, or harmony. */
export function isEnded(scenario: Scenario): boolean {
  const game = classAtOpening(scenario);
  return game === 'stag-hunt' || game === 'harmony';
}

export const feeChallenge: DialStep = {
  id: 'fee',
  kind: 'dial',
  phase: 'play',
  says: ['try'],
  scenario: RACE,
  dials: [EXIT, CAPTURE],
  goals: [
    {
      id: 'ended',
      reached: isEnded,
      cost: { of: feeOf, as: 'percent', best: () => leastOf('ended', () => feeChallenge) },
    },
  ],
  live: (scenario) => ({ fee: { as: 'percent', value: feeOf(scenario) } }),
};

/** What the toll alone would take, as against the exit fee alone; 1 where it never does. */
export function leastBy(field: 'capture' | 'exitFee'): number {
  const dial = field === 'capture' ? CAPTURE : EXIT;
  return leastAlone(scenarioOf(RACE), dial, feeChallenge.goals![0]!) ?? 1;
}

/** The dominoes of October, as in their own chapter. */
export const OCTOBER: Scenario = { ...presetScenario('the-dominoes'), rounds: 6 };

/** Tokens per unit of log price while every maker stands. */
export function depthOf({ depth, makers }: Scenario): number {
  return depth.base + makers * depth.perMaker;
}

/** How many holders are sold out against their will if everybody holds on. */
export function fallenUnder(scenario: Scenario): number {
  return simulate(scenario).rounds.reduce(
    (sum, { report }) => sum + report.waves.reduce((all, { seats }) => all + seats.length, 0),
    0,
  );
}

export const octoberChallenge: DialStep = {
  id: 'october',
  kind: 'dial',
  phase: 'play',
  says: ['try'],
  scenario: { ...OCTOBER },
  dials: [
    { field: 'depth.base', min: 200, max: 2500, step: 20, as: 'number' },
    { field: 'depth.perMaker', min: 100, max: 1500, step: 10, as: 'number' },
  ],
  goals: [
    {
      id: 'afloat',
      reached: (scenario) => fallenUnder(scenario) < scenario.holders / 2,
      cost: { of: depthOf, as: 'number', best: () => leastOf('afloat', () => octoberChallenge) },
    },
  ],
  figures: () => ({
    holders: { as: 'number', value: OCTOBER.holders },
    shock: { as: 'percent', value: shockFallIn(OCTOBER), decimals: 0 },
  }),
  live: (scenario) => ({
    fallen: { as: 'number', value: fallenUnder(scenario) },
    depth: { as: 'number', value: depthOf(scenario) },
    price: { as: 'price', value: simulate(scenario).rounds.at(-1)!.price },
  }),
};

/** The greatest debt with which nobody falls in the pool of October as it was, to a hundredth. */
export function debtThatHolds(): number {
  const { max } = OCTOBER.leverage;
  for (let cents = Math.floor(max * 100); cents > OCTOBER.leverage.min * 100; cents--) {
    const turned = setRule(OCTOBER, 'leverage.max', cents / 100);
    if (turned.ok && fallenUnder(turned.value) === 0) return cents / 100;
  }
  return OCTOBER.leverage.min;
}

/** How far both spreads were moved, as one sum. */
function movedBy({ spread }: Scenario): number {
  const { tight, wide } = scenarioOf(MAKERS).spread;
  return Math.abs(spread.tight - tight) + Math.abs(spread.wide - wide);
}

export const makersChallenge: DialStep = {
  id: 'makers',
  kind: 'dial',
  phase: 'play',
  says: ['try'],
  scenario: MAKERS,
  role: 'maker',
  dials: [
    { field: 'spread.tight', min: 0.01, max: 0.025, step: 0.0005, as: 'percent' },
    { field: 'spread.wide', min: 0.01, max: 0.025, step: 0.0005, as: 'percent' },
  ],
  goals: [
    {
      id: 'stand',
      reached: (scenario) => classAtOpening(scenario, 'maker') === 'harmony',
      cost: { of: movedBy, as: 'percent', best: () => leastOf('stand', () => makersChallenge) },
    },
  ],
  live: (scenario) => ({ moved: { as: 'percent', value: movedBy(scenario), decimals: 2 } }),
};

/** The wide spread up to which standing pays whatever the others do, the tight one as it was. */
export function widestThatHolds(): number {
  const wide = makersChallenge.dials[1]!;
  const least = leastAlone(scenarioOf(MAKERS), wide, makersChallenge.goals![0]!) ?? 0;
  return scenarioOf(MAKERS).spread.wide - least;
}

export const CHALLENGES = [feeChallenge, octoberChallenge, makersChallenge] as const;

/** What meeting a challenge cost the learner at the least; null where it was not met. */
export function costMet(told: Told, { id, goals }: DialStep): number | null {
  return numbersGiven(told.given(id))[goalKey(goals![0]!.id)] ?? null;
}

/** Not met, met, or met with the least there is. */
export function metBy(told: Told, step: DialStep): Met {
  const cost = costMet(told, step);
  if (cost === null) return 'open';
  return cost <= step.goals![0]!.cost!.best!() + SAME ? 'best' : 'more';
}
