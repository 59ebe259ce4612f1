import { describe, expect, test } from 'vitest';
import { withPlayers } from '../../src/scenario/players.ts';
import { scenario } from '../game/scenario.ts';
import { analysisOf, opening } from './situation.ts';

const DEFAULTS = scenario();
const TOLL = scenario({ capture: 0.9 });

describe('the same game with another number of players', () => {
  test.each([5, 37, 300, 1000])(
    '%i holders: what all do together brings each the same',
    (holders) => {
      for (const given of [DEFAULTS, TOLL]) {
        const original = analysisOf(opening(given)).corners!;
        const scaled = analysisOf(opening(withPlayers(given, holders))).corners!;
        expect(scaled.R).toBeCloseTo(original.R, 10);
        expect(scaled.P).toBeCloseTo(original.P, 10);
      }
    },
  );

  test.each([5, 37, 300, 1000])('%i holders: it is called by the same name', (holders) => {
    expect(analysisOf(opening(withPlayers(DEFAULTS, holders))).class).toBe('prisoners-dilemma');
    expect(analysisOf(opening(withPlayers(TOLL, holders))).class).toBe('stag-hunt');
  });

  test('what one does alone nears a limit as its own weight in the market vanishes', () => {
    const games = [37, 300, 1000].map((holders) =>
      analysisOf(opening(withPlayers(DEFAULTS, holders))),
    );
    const [small, large, huge] = games.map((game) => game.corners!);
    expect(Math.abs(huge!.T - large!.T)).toBeLessThan(Math.abs(large!.T - small!.T));
    expect(Math.abs(huge!.S - large!.S)).toBeLessThan(Math.abs(large!.S - small!.S));
  });

  test('another number of makers leaves the pool as wide', () => {
    const original = analysisOf(opening(DEFAULTS)).corners!;
    const scaled = analysisOf(opening(withPlayers(DEFAULTS, 12, 7))).corners!;
    expect(scaled.T).toBeCloseTo(original.T, 10);
    expect(scaled.S).toBeCloseTo(original.S, 10);
  });
});
