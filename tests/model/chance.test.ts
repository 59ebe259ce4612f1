import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chance, MAKER_SEAT, mix, PURPOSES, type Purpose, stream } from '../../src/model/chance.ts';
import { normal } from '../../src/model/maths.ts';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

/** Rows `| seed | purpose | seat | round | mix | first draw | second draw |` of docs/model.md. */
const vectors = [
  ...page.matchAll(/^\| (\d+) \| (\w+) \| (\d+) \| (\d+) \| (-?\d+) \| (\S+) \| (\S+) \|$/gm),
];

describe('the mix of chance is that of docs/model.md, fixed for v1', () => {
  test('the page has a vector for every purpose', () => {
    expect(new Set(vectors.map(([, , purpose]) => purpose))).toEqual(
      new Set(Object.keys(PURPOSES)),
    );
  });

  test.each(vectors.map((row) => row.slice(1, 8)))(
    'seed %s, %s, seat %s, round %s',
    (seed, purpose, seat, round, mixed, first, second) => {
      const at = [Number(seed), purpose as Purpose, Number(seat), Number(round)] as const;
      const draw = stream(...at);
      expect(mix(...at)).toBe(Number(mixed));
      expect(draw()).toBe(Number(first));
      expect(draw()).toBe(Number(second));
    },
  );

  test('the numbers of the purposes are those of the page', () => {
    for (const [purpose, number] of Object.entries(PURPOSES))
      expect(page).toContain(`${purpose} ${number}`);
  });
});

describe('a draw', () => {
  test('depends on seed, purpose, seat and round, each alone', () => {
    const draws = [
      stream(1, 'noise', 0, 1)(),
      stream(2, 'noise', 0, 1)(),
      stream(1, 'strategy', 0, 1)(),
      stream(1, 'noise', 1, 1)(),
      stream(1, 'noise', 0, 2)(),
      stream(1, 'noise', MAKER_SEAT, 1)(),
    ];
    expect(new Set(draws).size).toBe(draws.length);
  });

  test('is never shifted by another seat or another draw', () => {
    const alone = stream(9, 'noise', 5, 3)();
    const busy = stream(9, 'noise', 4, 3);
    for (let i = 0; i < 100; i++) busy();
    expect(stream(9, 'noise', 5, 3)()).toBe(alone);
  });

  test('is uniform between 0 and 1, neither included', () => {
    const bins = new Array<number>(10).fill(0);
    const draws = 100_000;
    for (let i = 0; i < draws; i++) {
      const u = stream(i, 'strategy', i % 12, 1 + (i % 10))();
      expect(u > 0 && u < 1).toBe(true);
      bins[Math.floor(u * 10)]!++;
    }
    for (const bin of bins) expect(Math.abs(bin / draws - 0.1)).toBeLessThan(0.005);
  });

  test('of the neighbouring seat or round is unrelated', () => {
    const correlation = (other: (seed: number) => number) => {
      const games = 20_000;
      let product = 0;
      for (let seed = 0; seed < games; seed++)
        product += (stream(seed, 'noise', 0, 1)() - 0.5) * (other(seed) - 0.5);
      return (product / games) * 12;
    };
    expect(Math.abs(correlation((seed) => stream(seed, 'noise', 1, 1)()))).toBeLessThan(0.03);
    expect(Math.abs(correlation((seed) => stream(seed, 'noise', 0, 2)()))).toBeLessThan(0.03);
    expect(Math.abs(correlation((seed) => stream(seed + 1, 'noise', 0, 1)()))).toBeLessThan(0.03);
  });
});

test('a chance of 0 never comes, a chance of 1 always, one between as often as it says', () => {
  let came = 0;
  for (let seed = 0; seed < 20_000; seed++) {
    expect(chance(0, seed, 'noise', 0, 1)).toBe(false);
    expect(chance(1, seed, 'noise', 0, 1)).toBe(true);
    if (chance(0.3, seed, 'noise', 0, 1)) came++;
  }
  expect(Math.abs(came / 20_000 - 0.3)).toBeLessThan(0.015);
});

test('normals are the inverse of the normal distribution', () => {
  expect(normal(0.5)).toBe(0);
  expect(normal(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normal(0.0013498980316300933)).toBeCloseTo(-3, 12);
});
