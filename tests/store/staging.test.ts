import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../src/chapters/scenario.ts';
import { startGame } from '../../src/game/reduce.ts';
import { simulate } from '../../src/game/simulate.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { courseStill, endingStill, openingNow, openingStill } from '../../src/store/staging.ts';
import { classAtOpening } from '../../src/theory/opening.ts';

const race = { ...presetScenario('race-to-the-exit') };

describe('the stage beside a text', () => {
  it('shows the pool before the first round, as the learner’s seat sees it', () => {
    const { scenario, view } = openingStill(race);
    expect(scenario).toEqual(scenarioOf(race));
    expect(view).toMatchObject({ round: 1, past: [], you: race.seats.you, price: race.price });
  });

  it('shows the pool as a game ended', () => {
    const game = simulate(scenarioOf(race));
    const { view } = endingStill(game);
    expect(view.phase).toBe('over');
    expect(view.past).toHaveLength(game.rounds.length);
    expect(view.price).toBe(game.rounds.at(-1)!.price);
  });

  it('marks every round of a game’s course, and how many sold in it', () => {
    const game = simulate(scenarioOf(race));
    const { marks, sold } = courseStill(game);
    expect(marks.length).toBeGreaterThan(0);
    expect(sold.map(({ round }) => round)).toEqual(game.rounds.map((_, index) => index + 1));
    for (const [index, { holders }] of game.rounds.entries()) {
      expect(sold[index]!.count).toBe(holders.filter((held) => held === 0).length);
    }
  });

  it('has no course before the first round', () => {
    expect(courseStill(startGame(scenarioOf(race), [])).sold).toEqual([]);
  });

  it('names the game of either role, whichever the learner sits in', () => {
    const holder = openingNow(race);
    expect(holder).toMatchObject(race.seats.you);
    expect(holder.class).toBe(classAtOpening(scenarioOf(race)));
    const maker = openingNow(race, 'maker');
    expect(maker).toMatchObject({ role: 'maker', seat: 0 });
    expect(maker.class).toBe(classAtOpening(scenarioOf(race), 'maker'));
  });
});
