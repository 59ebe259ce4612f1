import { describe, expect, it } from 'vitest';
import { type DialStep, goalKey } from '../../src/chapters/dial.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { saidIn } from '../../src/chapters/steps.ts';
import { type Given } from '../../src/chapters/types.ts';
import { yourRules } from '../../src/chapters/your-rules.ts';
import {
  CHALLENGES,
  debtThatHolds,
  fallenUnder,
  feeChallenge,
  isEnded,
  leastBy,
  makersChallenge,
  metBy,
  OCTOBER,
  octoberChallenge,
  RACE,
  widestThatHolds,
} from '../../src/chapters/your-rules-challenges.ts';
import { ownMarket, workbench } from '../../src/chapters/your-rules-market.ts';
import { decodeScenario, encodeScenario } from '../../src/scenario/link.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { classAtOpening } from '../../src/theory/opening.ts';
import { mustHave } from './learners.ts';
import { toldOf } from './told.ts';

function turned(step: DialStep, values: Record<string, number>): Scenario | null {
  let scenario = scenarioOf(step.scenario);
  for (const [field, value] of Object.entries(values)) {
    const next = setRule(scenario, field, value);
    if (!next.ok) return null;
    scenario = next.value;
  }
  return scenario;
}

/** Every way to set the two dials of a challenge, `by` steps at a time, at less than a cost. */
function* cheaperThan(step: DialStep, cost: number, by = 1): Generator<Scenario> {
  const [one, other] = step.dials as [DialStep['dials'][number], DialStep['dials'][number]];
  for (let a = one.min; a <= one.max + 1e-9; a += by * one.step) {
    for (let b = other.min; b <= other.max + 1e-9; b += by * other.step) {
      const scenario = turned(step, { [one.field]: a, [other.field]: b });
      if (scenario && step.goals![0]!.cost!.of(scenario) < cost - 1e-6) yield scenario;
    }
  }
}

function costing(step: DialStep, cost: number): Record<string, Given> {
  return { [step.id]: { [goalKey(step.goals![0]!.id)]: cost } };
}

describe.each(CHALLENGES.map((step) => [step.id, step] as const))('the challenge %s', (_, step) => {
  const goal = step.goals![0]!;
  const best = goal.cost!.best!();

  it('is not met from the start, and can be met', () => {
    expect(goal.reached(scenarioOf(step.scenario))).toBe(false);
    expect(Number.isFinite(best)).toBe(true);
  });

  it('is told as open, met, or met at best', () => {
    expect(metBy(toldOf({}), step)).toBe('open');
    expect(metBy(toldOf({}, costing(step, best)), step)).toBe('best');
    expect(metBy(toldOf({}, costing(step, best * 1.5)), step)).toBe('more');
  });
});

describe('ending the dilemma', () => {
  it('cannot be had for less by any setting of both fees', () => {
    const best = feeChallenge.goals![0]!.cost!.best!();
    const cheaper = [...cheaperThan(feeChallenge, best)].filter(isEnded);
    expect(cheaper).toEqual([]);
  });

  it('starts in a dilemma, and takes far less by the exit fee than by the toll', () => {
    expect(classAtOpening(scenarioOf(RACE))).toBe('prisoners-dilemma');
    expect(leastBy('exitFee')).toBe(feeChallenge.goals![0]!.cost!.best!());
    expect(leastBy('capture')).toBeGreaterThan(5 * leastBy('exitFee'));
  });
});

describe('surviving October', () => {
  it('hangs on the whole width alone, whoever gives it', () => {
    const ways = [
      { 'depth.base': 400, 'depth.perMaker': 900 },
      { 'depth.base': 1400, 'depth.perMaker': 400 },
      { 'depth.base': 2000, 'depth.perMaker': 100 },
    ].map((values) => fallenUnder(turned(octoberChallenge, values)!));
    expect(new Set(ways).size).toBe(1);
  });

  it('cannot be had with less width', () => {
    const best = octoberChallenge.goals![0]!.cost!.best!();
    for (let total = 1000; total < best; total += 20) {
      const scenario = turned(octoberChallenge, {
        'depth.base': total - 800,
        'depth.perMaker': 400,
      });
      expect(octoberChallenge.goals![0]!.reached(scenario!)).toBe(false);
    }
  });

  it('takes no width at all if the boldest owe a little less', () => {
    expect(fallenUnder(OCTOBER)).toBe(OCTOBER.holders);
    expect(debtThatHolds()).toBeLessThan(OCTOBER.leverage.max);
    expect(debtThatHolds()).toBeGreaterThan(OCTOBER.leverage.max - 0.1);
  });
});

describe('making the makers stay', () => {
  it('cannot be had with less by any setting of both spreads', () => {
    const goal = makersChallenge.goals![0]!;
    const cheaper = [...cheaperThan(makersChallenge, goal.cost!.best!())];
    expect(cheaper.length).toBeGreaterThan(10);
    expect(cheaper.filter(goal.reached)).toEqual([]);
  });

  it('can be had by forbidding the wide spread, or by paying for the tight one', () => {
    const harmonious = (values: Record<string, number>) =>
      classAtOpening(turned(makersChallenge, values)!, 'maker');
    const { tight } = scenarioOf(makersChallenge.scenario).spread;
    const least = makersChallenge.goals![0]!.cost!.best!();
    expect(harmonious({ 'spread.wide': widestThatHolds() })).toBe('harmony');
    expect(harmonious({ 'spread.tight': tight + least })).toBe('harmony');
  });
});

describe('a market of one’s own', () => {
  it('is the workbench as it was left', () => {
    const left = Object.fromEntries(workbench.dials.map(({ field, min }) => [field, min]));
    const market = ownMarket(toldOf({}, { workbench: { ...left, exitFee: 0.031 } }));
    expect(market.exitFee).toBe(0.031);
    expect(market.capture).toBe(0);
  });

  it('takes over what the challenges taught where the workbench was not touched', () => {
    const market = ownMarket(
      toldOf(
        {},
        { fee: { exitFee: 0.022, 'goal:ended': 0.022 }, makers: { 'spread.wide': 0.014 } },
      ),
    );
    expect([market.exitFee, market.spread.wide]).toEqual([0.022, 0.014]);
    expect(ownMarket(toldOf({}))).toEqual(scenarioOf(RACE));
  });

  it('goes into a link and comes back the same', () => {
    const market = ownMarket(toldOf({}, { workbench: { exitFee: 0.031, growth: 0.2 } }));
    expect(decodeScenario(encodeScenario(market))).toEqual({ ok: true, value: market });
  });
});

describe('the farewell', () => {
  const said = (given: Record<string, Given>) =>
    saidIn(mustHave(yourRules, 'farewell'), toldOf({}, given))[0];

  it('knows how many challenges were met', () => {
    const met = CHALLENGES.map((step) => costing(step, step.goals![0]!.cost!.best!()));
    expect(said({})).toBe('none');
    expect(said(met[0]!)).toBe('some');
    expect(said(Object.assign({}, ...met))).toBe('all');
  });
});
