import { describe, expect, it } from 'vitest';
import { octoberDominoes } from '../../src/chapters/october-dominoes.ts';
import {
  fallenIn,
  fallFigures,
  fateIn,
  OCTOBER,
  octoberFigures,
  saidAfterOctober,
  saidAfterTanks,
  TANKS,
  tanksFigures,
} from '../../src/chapters/october-dominoes-figures.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { type Figure, type Told } from '../../src/chapters/types.ts';
import { simulate } from '../../src/game/simulate.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { playedBy, toldOf } from './told.ts';

const holding = toldOf({
  october: [playedBy(OCTOBER, () => true)],
  tanks: [playedBy(TANKS, () => true)],
});
const careful = toldOf({
  october: [playedBy(OCTOBER, (round) => round !== 3)],
  tanks: [playedBy(TANKS, (round) => round !== 3)],
});
const value = (figure: Figure | undefined) => (figure as { value: number }).value;

describe('October', () => {
  it('sells out the whole row, one wave after the other, when everybody holds', () => {
    expect(fallenIn(simulate(scenarioOf(OCTOBER)))).toHaveLength(8);
    const { waves, fallen, shock, drop } = octoberFigures(holding);
    expect(value(waves)).toBe(8);
    expect(value(fallen)).toBe(8);
    expect(value(shock)).toBeLessThan(value(drop) / 2);
  });

  it('takes the learner in the middle along, who keeps far more by having sold before', () => {
    expect(fateIn(holding.games('october')[0]!)).toBe('fell');
    expect(fateIn(careful.games('october')[0]!)).toBe('left');
    const money = (told: Told) => value(octoberFigures(told)['money']);
    expect(money(careful)).toBeGreaterThan(5 * money(holding));
  });

  it('still comes for the others when one in the middle was careful', () => {
    expect(fallenIn(careful.games('october')[0]!).length).toBeGreaterThanOrEqual(5);
  });

  it('passes by where the boldest borrow less, and takes fewer in a wider pool', () => {
    const fallen = (field: string, to: number) => {
      const turned = setRule(scenarioOf(OCTOBER), field, to);
      if (!turned.ok) throw new Error(turned.refusal.code);
      return value(fallFigures(turned.value)['fallen']);
    };
    expect(fallen('leverage.max', 0.8)).toBe(0);
    expect(fallen('depth.base', 900)).toBeLessThan(8);
    expect(fallen('depth.base', 3000)).toBeLessThan(fallen('depth.base', 900));
  });

  it('speaks of what this learner did and guessed', () => {
    expect(saidAfterOctober(holding)[0]).toBe('fell');
    expect(saidAfterOctober(careful)[0]).toBe('left');
    const guessed = (guess: number) =>
      saidAfterOctober({ ...holding, given: () => guess }).map((said) =>
        typeof said === 'string' ? said : said.key,
      );
    expect(guessed(2)).toContain('guess-more');
    expect(guessed(8)).toContain('guess-hit');
    const few = { ...careful, given: () => 8 };
    expect(saidAfterOctober(few).map((said) => (said as { key?: string }).key)).toContain(
      'guess-fewer',
    );
  });
});

describe('the tanks behind', () => {
  it('go their own way until the row falls, then move as one', () => {
    const { calm, october, least, shock } = tanksFigures(holding);
    expect(Math.abs(value(calm))).toBeLessThan(0.1);
    expect(value(october)).toBeGreaterThan(0.8);
    expect(value(least)).toBeGreaterThan(0.1);
    expect(value(shock)).toBeGreaterThan(0);
    expect(saidAfterTanks(holding)).toEqual(['pulled', 'figures']);
  });

  it('have a row that the shock just suffices to fell', () => {
    const weaker = {
      ...TANKS,
      events: [{ round: 6, kind: 'price', size: -0.22 }],
    };
    expect(fallenIn(simulate(scenarioOf(weaker)))).toHaveLength(0);
    expect(fallenIn(simulate(scenarioOf(TANKS))).length).toBeGreaterThan(0);
  });

  it('are told of with the guess', () => {
    for (const guess of ['still', 'little', 'along'])
      expect(saidAfterTanks({ ...holding, given: () => guess })).toContain(`heard-${guess}`);
  });
});

describe('the chapter', () => {
  it('asks what stops a row', () => {
    const question = octoberDominoes.steps.find(({ kind }) => kind === 'question');
    expect(question).toMatchObject({ right: 'wider' });
  });
});
