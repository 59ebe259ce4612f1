import { describe, expect, it } from 'vitest';
import { classIn, lastPrice } from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { saidIn, stepOf } from '../../src/chapters/steps.ts';
import { together } from '../../src/chapters/trials.ts';
import { usedWorthLess } from '../../src/chapters/used-worth-less.ts';
import {
  bearable,
  leastGutter,
  MENDED,
  TAP,
  togetherGain,
} from '../../src/chapters/used-worth-less-scenarios.ts';
import { supplyCourse, useCourse } from '../../src/game/use.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { type Scenario, type ScenarioInput } from '../../src/scenario/types.ts';
import { mean, myWealths, playMany } from '../scenario/playMany.ts';
import { playedBy, toldOf } from './told.ts';

const SEEDS = 40;

function turned(field: string, value: number): Scenario {
  const next = setRule(scenarioOf(TAP), field, value);
  if (!next.ok) throw new Error(next.refusal.code);
  return next.value;
}

function ends(input: ScenarioInput): { hold: number; sell: number } {
  const mine = (hold: boolean) => mean(myWealths(playMany(scenarioOf(input), hold, SEEDS)));
  return { hold: mine(true), sell: mine(false) };
}

describe('the open tap', () => {
  it('lets use and tokens grow while the price falls, whatever I do', () => {
    for (const holds of [() => true, () => false, (round: number) => round % 2 === 0]) {
      const game = playedBy(TAP, holds);
      expect(useCourse(game).at(-1)).toBeGreaterThan(1.5);
      expect(supplyCourse(game).at(-1)).toBeGreaterThan(1);
      expect(lastPrice(game)).toBeLessThan(game.scenario.price);
    }
  });

  it('is a deadlock in which holding together loses, in the first round and to the end', () => {
    const scenario = scenarioOf(TAP);
    expect(classIn(TAP)).toBe('deadlock');
    expect(togetherGain(scenario)).toBeLessThan(0);
    expect(lastPrice(together(scenario, true, scenario.rounds))).toBeLessThan(scenario.price);
  });

  it('leaves who sells with more than who holds, most others holding all the while', () => {
    const { hold, sell } = ends(TAP);
    expect(sell).toBeGreaterThan(hold);
    for (const { held } of playedBy(TAP, () => true).rounds)
      expect(held.holder).toBeGreaterThan(scenarioOf(TAP).holders / 2);
  });
});

describe('the two ways to mend it', () => {
  it('are less from the tap, to the token', () => {
    expect(togetherGain(turned('emission', bearable()))).toBeGreaterThanOrEqual(0);
    expect(togetherGain(turned('emission', bearable() + 1))).toBeLessThan(0);
  });

  it('or a wider gutter, to the hundredth', () => {
    expect(togetherGain(turned('capture', leastGutter()))).toBeGreaterThanOrEqual(0);
    expect(togetherGain(turned('capture', leastGutter() - 0.01))).toBeLessThan(0);
    expect(leastGutter()).toBeGreaterThan(scenarioOf(TAP).capture);
  });

  it('make a stag hunt together, in which the price rises and holding leaves more', () => {
    expect(classIn(MENDED)).toBe('stag-hunt');
    const { hold, sell } = ends(MENDED);
    expect(hold).toBeGreaterThan(sell);
    for (const hold of [true, false]) {
      const game = playedBy(MENDED, () => hold);
      expect(lastPrice(game)).toBeGreaterThan(game.scenario.price);
    }
  });
});

describe('what is said', () => {
  it('of my guess of the tap hangs on how near it came', () => {
    const step = stepOf(usedWorthLess, 'told-turn')!;
    const first = (guess?: number) =>
      saidIn(step, toldOf({}, guess === undefined ? {} : { 'guess-tap': guess }))[0];
    expect([first(25), first(60), first(0), first()]).toEqual(['near', 'high', 'low', 'unguessed']);
  });

  it('of my game hangs on what I did and guessed', () => {
    const step = stepOf(usedWorthLess, 'told')!;
    const said = (hold: boolean, guess: string) =>
      saidIn(step, toldOf({ play: [playedBy(TAP, () => hold)] }, { guess })).slice(0, 2);
    expect(said(true, 'down')).toEqual(['right', 'held']);
    expect(said(false, 'up')).toEqual(['surprised', 'left']);
  });
});
