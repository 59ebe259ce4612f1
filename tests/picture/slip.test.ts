import { expect, test } from 'vitest';
import { filmOf, stillsOf } from '../../src/picture/film.ts';
import { played } from './played.ts';

test('a hand that slips shows what was chosen, then what is done, and says so', () => {
  const film = filmOf(played({}, [{ sell: [0], slips: true }]))!;

  const mine = (ms: number) => film.at(ms).figures.find((_, i) => i === index)!;
  const index = film
    .at(0)
    .figures.findIndex((_, i) => film.at(film.duration).figures[i]!.ashore === 1);

  expect(mine(590).icon).toBe('hold');
  expect(mine(860).icon).toBe('sell');
  expect(mine(670).angle).not.toBe(0);
  expect([500, 1000, 2200].map((ms) => film.at(ms).slip)).toEqual([false, true, false]);
});

test('with motion reduced only the plate tells of it', () => {
  const stills = stillsOf(filmOf(played({}, [{ sell: [0], slips: true }]))!);
  expect(stills.at(0).slip).toBe(true);
  expect(stills.at(0).figures.every((figure) => figure.angle === 0)).toBe(true);
});
