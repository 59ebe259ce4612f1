import { describe, expect, it } from 'vitest';
import { classIn, lastPrice, wealthOf } from '../../src/chapters/reading.ts';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { saidIn, stepOf } from '../../src/chapters/steps.ts';
import { tollOrStory } from '../../src/chapters/toll-or-story.ts';
import {
  boundaries,
  GUTTER,
  HALF,
  LEAVING,
  leastCapture,
  lostInRun,
  massIn,
  STORY,
  TOLL,
  tollMass,
} from '../../src/chapters/toll-or-story-scenarios.ts';
import { type Game } from '../../src/game/types.ts';
import { setRule } from '../../src/scenario/rule.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { myWealths, playMany } from '../scenario/playMany.ts';
import { playedBy, toldOf } from './told.ts';

const SEEDS = 40;

function massAt(input: ScenarioInput, field: string, value: number): number | null {
  const turned = setRule(scenarioOf(input), field, value);
  if (!turned.ok) throw new Error(turned.refusal.code);
  return massIn(turned.value);
}

/** How often holding throughout leaves more than selling throughout. */
function holdingWins(input: ScenarioInput): number {
  const hold = myWealths(playMany(scenarioOf(input), true, SEEDS));
  const sell = myWealths(playMany(scenarioOf(input), false, SEEDS));
  return hold.filter((wealth, i) => wealth > sell[i]!).length;
}

describe('the pool with the story', () => {
  it('is a deadlock, in which selling leaves more under every seed', () => {
    expect(classIn(STORY)).toBe('deadlock');
    expect(holdingWins(STORY)).toBe(0);
  });

  it('falls while it rains, and nearly all others leave, whatever I do', () => {
    for (const hold of [true, false]) {
      const game = playedBy(STORY, () => hold);
      expect(lastPrice(game)).toBeLessThan(game.scenario.price);
      expect(game.rounds.at(-1)!.held.holder).toBeLessThan(game.scenario.holders / 2);
    }
  });
});

describe('the pool with the toll', () => {
  it('is a stag hunt, in which holding leaves more under every seed', () => {
    expect(classIn(TOLL)).toBe('stag-hunt');
    expect(holdingWins(TOLL)).toBe(SEEDS);
  });

  it('rises, most stay, and whoever does as before has more than with the story', () => {
    for (const hold of [true, false]) {
      const [toll, story] = [playedBy(TOLL, () => hold), playedBy(STORY, () => hold)];
      expect(lastPrice(toll)).toBeGreaterThan(toll.scenario.price);
      for (const { held } of toll.rounds) expect(held.holder).toBeGreaterThan(tollMass());
      expect(wealthOf(toll)).toBeGreaterThan(wealthOf(story));
    }
  });
});

describe('the gutter as it opens', () => {
  it('leads from deadlock through dilemma to stag hunt', () => {
    const { low, high } = boundaries();
    expect(classIn({ ...GUTTER, capture: low - 0.01 })).toBe('deadlock');
    expect(classIn({ ...GUTTER, capture: low + 0.01 })).toBe('prisoners-dilemma');
    expect(classIn({ ...GUTTER, capture: high - 0.01 })).toBe('prisoners-dilemma');
    expect(classIn({ ...GUTTER, capture: high + 0.01 })).toBe('stag-hunt');
  });

  it('needs fewer and fewer others: eleven where the stag hunt begins, seven at the toll', () => {
    const masses = [0.48, 0.55, 0.65, 0.75, 0.9].map((capture) =>
      massAt(GUTTER, 'capture', capture),
    );
    expect(masses).toEqual([11, 10, 9, 8, 7]);
    expect(tollMass()).toBe(7);
  });

  it('pays at one half only if enough others hold', () => {
    expect(classIn(HALF)).toBe('stag-hunt');
    expect(massIn(scenarioOf(HALF))).toBe(11);
  });
});

describe('users who can leave', () => {
  it('lose more of the value in a run the easier they leave, and ask for more company', () => {
    const turned = (value: number) => {
      const next = setRule(scenarioOf(LEAVING), 'optionality', value);
      if (!next.ok) throw new Error(next.refusal.code);
      return lostInRun(next.value);
    };
    expect(turned(0)).toBeCloseTo(0, 12);
    expect(turned(1)).toBeGreaterThan(turned(0.5));
    expect(massAt(TOLL, 'optionality', 1)).toBeGreaterThan(tollMass());
  });

  it('are withstood by a toll that the workbench can reach, and not by a smaller one', () => {
    const least = leastCapture(scenarioOf(LEAVING), tollMass() + 1)!;
    expect(massAt(LEAVING, 'capture', least)).toBeLessThanOrEqual(tollMass() + 1);
    expect(massAt(LEAVING, 'capture', least - 0.01)).toBeGreaterThan(tollMass() + 1);
    expect(least).toBeGreaterThan(scenarioOf(LEAVING).capture);
  });
});

describe('what is said of my games', () => {
  const said = (step: string, games: Record<string, Game[]>, given = {}) =>
    saidIn(stepOf(tollOrStory, step)!, toldOf(games, given));

  it('hangs on what I did in them', () => {
    const ways = [() => true, () => false, (round: number) => round === 1];
    const first = ways.map(
      (holds) => said('told-story', { 'play-story': [playedBy(STORY, holds)] })[0],
    );
    expect(first).toEqual(['held', 'left', 'mixed']);
  });

  it('hangs on what I guessed', () => {
    const games = { 'play-toll': [playedBy(TOLL, () => true)] };
    const of = (guess?: string) => said('told-toll', games, guess ? { guess } : {}).at(-1);
    expect([of('toll'), of('story'), of('alike'), of()]).toEqual([
      'right',
      'surprised',
      'surprised',
      'unguessed',
    ]);
  });
});
