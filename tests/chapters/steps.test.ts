import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../src/chapters/index.ts';
import { furthestPhase, hearingOf } from '../../src/chapters/steps.ts';
import { PHASES, type Told } from '../../src/chapters/types.ts';
import { type Game } from '../../src/game/types.ts';

const nobody: Told = { games: () => [{} as Game], played: () => false, given: () => null };

describe('the furthest phase of a chapter', () => {
  it('never falls from one step to the next, whatever the step’s own phase', () => {
    for (const chapter of CHAPTERS) {
      let before = 0;
      for (const step of chapter.steps) {
        const at = PHASES.indexOf(furthestPhase(chapter, step));
        expect(at, `${chapter.number}/${step.id}`).toBeGreaterThanOrEqual(before);
        expect(at, `${chapter.number}/${step.id}`).toBeGreaterThanOrEqual(
          PHASES.indexOf(step.phase),
        );
        before = at;
      }
    }
  });
});

describe('what a step’s scripts are told', () => {
  it('is a stand-in’s once a game is told that was not played', () => {
    const hearing = hearingOf(nobody);
    expect(hearing.isStoodIn()).toBe(false);
    hearing.told.games('once');
    expect(hearing.isStoodIn()).toBe(true);
  });

  it('is the learner’s own where the game was played, and nobody’s where there is none', () => {
    for (const told of [
      { ...nobody, played: () => true },
      { ...nobody, games: () => [] },
    ]) {
      const hearing = hearingOf(told);
      hearing.told.games('once');
      expect(hearing.isStoodIn()).toBe(false);
    }
  });

  it('is left to the script where it asks whether the game was played', () => {
    const hearing = hearingOf(nobody);
    hearing.told.played('once');
    hearing.told.games('once');
    expect(hearing.isStoodIn()).toBe(false);
  });
});
