import { describe, expect, it } from 'vitest';
import { contagion } from '../../../src/arena/contagion/contagion.ts';
import { finish } from '../run.ts';
import { built, cellsOf, nowakMay, sellersOver, settingsWith } from './plain.ts';

// Nowak & May 1992, everybody playing with itself too: R = 1, P = S = 0, T = b. A lone seller scores 8b. Those
// beside it score 8 and see holders with 9, so they follow if 8b > 9; the seller comes back only if 8 > 8b.
describe('a lone seller among holders who play with themselves too', () => {
  const over = (b: number, steps = 8) => sellersOver(settingsWith({ payoffs: nowakMay(b) }), steps);

  it('comes back where selling pays less than holding', () => {
    expect(over(0.99, 2)).toEqual([1, 0, 0]);
  });

  it('stays alone from 1 to 9/8, where the best around is out of reach', () => {
    expect(over(1.05)).toEqual(Array(9).fill(1));
    expect(over(1.1249)).toEqual(Array(9).fill(1));
  });

  it('stays alone at 9/8 itself: what is equal is no reason to change', () => {
    expect(over(1.125)).toEqual(Array(9).fill(1));
  });

  // A block of 3×3: its corners score 5b and see holders with 8, its sides see holders with 7.
  it('grows to nine and shrinks to one in turns from 9/8 to 7/5', () => {
    expect(over(1.1251)).toEqual([1, 9, 1, 9, 1, 9, 1, 9, 1]);
    expect(over(1.39)).toEqual([1, 9, 1, 9, 1, 9, 1, 9, 1]);
  });

  it('stands as a block of nine from 8/5 to 9/5', () => {
    expect(over(1.61)).toEqual([1, ...Array(8).fill(9)]);
    expect(over(1.79)).toEqual([1, ...Array(8).fill(9)]);
  });

  it('breaks out above 9/5, in the pattern that 9/5 to 2 has', () => {
    const pattern = over(1.81, 30);
    expect(pattern.slice(0, 3)).toEqual([1, 9, 25]);
    expect(over(1.9, 30)).toEqual(pattern);
    expect(over(1.99, 30)).toEqual(pattern);
    expect(over(2.01, 30)).not.toEqual(pattern);
  });
});

// Without oneself a holder in the middle of holders has 8, so a lone seller spreads above 1 and a block's corners
// break out above 8/5 (Nowak & May 1993).
describe('a lone seller among holders who play with others alone', () => {
  const over = (b: number, steps = 6) =>
    sellersOver(settingsWith({ payoffs: nowakMay(b), self: false }), steps);

  it('stays alone up to 1 and spreads above', () => {
    expect(over(0.99)).toEqual(Array(7).fill(1));
    expect(over(1)).toEqual(Array(7).fill(1));
    expect(over(1.01, 1)).toEqual([1, 9]);
  });

  it('stands as a block of nine from 7/5 to 8/5, and breaks out above', () => {
    expect(over(1.59)).toEqual([1, 9, 9, 9, 9, 9, 9]);
    expect(over(1.61, 2)).toEqual([1, 9, 25]);
  });
});

/** How many cells differ from their image in the middle lines and the diagonal. */
function crooked(cells: number[], size: number): number {
  const at = (x: number, y: number) => cells[y * size + x];
  return cells.filter((cell, i) => {
    const [x, y] = [i % size, Math.floor(i / size)];
    const images = [at(size - 1 - x, y), at(x, size - 1 - y), at(y, x)];
    return images.some((image) => image !== cell);
  }).length;
}

describe('the kaleidoscope of a lone seller', () => {
  it('is symmetric in all four ways while it grows, and after its sides have met', () => {
    const size = 99;
    const world = built(settingsWith({ size }));
    for (let step = 1; step <= 120; step++) {
      world.advance();
      if (step % 10 === 0) expect(crooked(cellsOf(world, size), size)).toBe(0);
    }
    expect(world.toSell).toBeGreaterThan(0);
    expect(world.toHold).toBeGreaterThan(0);
  });

  // Nowak & May 1992: the holders' share is near 12 ln 2 − 8 = 0.318, wherever one begins.
  it('leaves 0.318 of all holding from any beginning', () => {
    const start = { kind: 'share', share: 0.4 } as const;
    const counts = sellersOver(settingsWith({ size: 128, start }), 300).slice(100);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(1 - mean / 128 / 128).toBeCloseTo(12 * Math.LN2 - 8, 2);
  });
});

describe('what the payoffs decide', () => {
  const lost = { kind: 'share', share: 0.4 } as const;
  const harmony = { R: 3, P: 0, S: 2, T: 1 };
  const deadlock = { R: 1, P: 2, S: 0, T: 3 };

  it.each([4, 8] as const)(
    'harmony ends all selling, deadlock all holding: %i around',
    (around) => {
      const base = settingsWith({ neighbours: around, self: false, size: 64 });
      expect(sellersOver({ ...base, payoffs: harmony, start: lost }, 40).at(-1)).toBe(0);
      expect(sellersOver({ ...base, payoffs: deadlock, start: lost }, 40).at(-1)).toBe(64 * 64);
    },
  );

  it('leaves all as it is where everything pays the same', () => {
    const same = { R: 1, P: 1, S: 1, T: 1 };
    const [first, ...later] = sellersOver(settingsWith({ payoffs: same, start: lost }), 5);
    expect(later).toEqual(Array(5).fill(first));
  });
});

const golden = (changes: Parameters<typeof settingsWith>[0], steps: number) =>
  finish(contagion({ ...settingsWith(changes), steps })).checksum;

describe('pictures are the same bit for bit', () => {
  const share = { kind: 'share', share: 0.1 } as const;
  const rules = { kind: 'rules', step: 20, payoffs: nowakMay(1.2), noise: 0 } as const;
  const block = { kind: 'plant', step: 10, x: 3, y: 4, width: 7, sells: false } as const;

  it.each([
    ['one seller', { size: 64 }, 50, 'cd28edc5'],
    [
      'a tenth sells, four around',
      { size: 64, neighbours: 4, self: false, start: share },
      50,
      '5497d378',
    ],
    ['copies go wrong', { size: 64, noise: 0.01, start: share, seed: 7 }, 50, '781ce03e'],
    ['a small world', { size: 64, rewired: 0.1, start: share, seed: 7 }, 50, 'a9468746'],
    ['hands at work', { size: 64, start: share, deeds: [block, rules] }, 50, 'cdf7710e'],
    ['512 × 512', { size: 512, noise: 0.001, start: share }, 20, '2358d4f8'],
  ] as const)('%s', (_, changes, steps, checksum) => {
    expect(golden(changes, steps)).toBe(checksum);
  });

  it('goes wrong as often as it is told, and elsewhere under another seed', () => {
    const still = { size: 128, start: { kind: 'blank' }, noise: 0.1 } as const;
    const harmony = { R: 3, P: 0, S: 2, T: 1 };
    const one = sellersOver(settingsWith({ ...still, payoffs: harmony }), 1)[1]!;
    expect(one / 128 / 128).toBeCloseTo(0.1, 2);
    expect(golden({ ...still, seed: 1 }, 1)).not.toBe(golden({ ...still, seed: 2 }, 1));
  });
});

describe('hands', () => {
  it('are counted with the step at which they act, and change what follows', () => {
    const plant = { kind: 'plant', step: 2, x: 1, y: 1, width: 3, sells: true } as const;
    const start = { kind: 'blank' } as const;
    const history = finish(contagion({ ...settingsWith({ start, deeds: [plant] }), steps: 3 }));
    expect(history.sellers.slice(0, 3)).toEqual([0, 0, 3]);
    expect(history.toSell.slice(0, 3)).toEqual([0, 0, 0]);
    expect(history.sellers[3]).toBeGreaterThan(3);
  });
});
