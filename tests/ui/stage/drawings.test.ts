import { describe, expect, test } from 'vitest';
import { filmOf } from '../../../src/picture/film.ts';
import { pictureOf } from '../../../src/picture/picture.ts';
import { HOLDER_STRATEGIES } from '../../../src/strategies/registry.ts';
import { drawingOf } from '../../../src/ui/stage/drawings.ts';
import { played } from '../../picture/played.ts';

const ids = HOLDER_STRATEGIES.map((strategy) => strategy.id);

describe('the drawings of the stage', () => {
  test('exist for everybody in every posture a film shows', () => {
    const input = played(
      { holders: 24 },
      [{ sell: [0, 2, 5] }, { sell: [1, 2], pull: [1] }],
      undefined,
      ids,
    );
    const film = filmOf(input)!;
    const { figures } = pictureOf(input);
    const keys = new Set<string>();
    for (let ms = 0; ms <= film.duration; ms += 50) {
      for (const [i, { posture, mood }] of film.at(ms).figures.entries()) {
        keys.add([figures[i]!.look, posture, ...(mood ? [mood] : [])].join('/'));
      }
    }
    expect(keys.size).toBeGreaterThan(30);
    for (const key of keys) {
      expect(JSON.stringify(drawingOf(key, false).paths).length, key).toBeGreaterThan(500);
    }
  });

  test('of different persons differ, and so do two coats', () => {
    const painted = [...ids.map((id) => `holder:${id}`), 'you', 'plain:0', 'plain:1'].map((look) =>
      JSON.stringify(drawingOf(`${look}/idle`, false).paths),
    );
    expect(new Set(painted).size).toBe(painted.length);
  });

  test('get a halo on a dark ground', () => {
    const light = drawingOf('holder:grim/idle', false).paths.length;
    expect(drawingOf('holder:grim/idle', true).paths.length).toBeGreaterThan(light);
  });
});
