import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARENA_STRATEGIES, arenaStrategyOf } from '../../src/strategies/arena/registry.ts';
import { reply } from './reply.ts';

const IDS = [
  ...['cooperator', 'defector', 'tit-for-tat', 'tit-for-2-tats', 'two-tits-for-tat'],
  ...['suspicious-tit-for-tat', 'hard-tit-for-tat', 'anti-tit-for-tat', 'generous-tit-for-tat'],
  ...['contrite-tit-for-tat', 'grudger', 'win-stay-lose-shift', 'stochastic-wsls', 'alternator'],
  ...['detective', 'joss', 'soft-joss', 'firm-but-fair', 'zd-extort-2', 'zd-gtft-2', 'random'],
  ...['bully', 'prober', 'appeaser', 'gradual', 'soft-go-by-majority', 'hard-go-by-majority'],
];

const STOCHASTIC = [
  ...['generous-tit-for-tat', 'stochastic-wsls', 'joss', 'soft-joss', 'firm-but-fair'],
  ...['zd-extort-2', 'zd-gtft-2', 'random'],
];

const letters = (length: number) =>
  fc.array(fc.constantFrom('C', 'D'), { minLength: length, maxLength: length });

describe('the strategies of the arena', () => {
  test('are those of the literature, each with its source', () => {
    expect(ARENA_STRATEGIES.map(({ id }) => id)).toEqual(IDS);
    expect(ARENA_STRATEGIES.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  test('draw chance where their chances are no certainties', () => {
    const drawing = ARENA_STRATEGIES.filter(({ stochastic }) => stochastic);
    expect(drawing.map(({ id }) => id)).toEqual(STOCHASTIC);
  });

  test.each<[string, number]>([
    ['cooperator', 0],
    ['random', 0],
    ['tit-for-tat', 1],
    ['alternator', 1],
    ['joss', 1],
    ['tit-for-2-tats', 2],
    ['two-tits-for-tat', 2],
    ['hard-tit-for-tat', 3],
    ['contrite-tit-for-tat', 3],
    ['grudger', Number.POSITIVE_INFINITY],
    ['detective', Number.POSITIVE_INFINITY],
    ['gradual', Number.POSITIVE_INFINITY],
  ])('%s looks back %d turns', (id, memory) => {
    expect(arenaStrategyOf(id)?.memory).toBe(memory);
  });

  const bounded = ARENA_STRATEGIES.filter(
    ({ rule, memory }) => typeof rule === 'function' && memory < Number.POSITIVE_INFINITY,
  );
  test.each(bounded)(
    '$id plays alike where the last $memory turns were alike',
    ({ id, memory }) => {
      fc.assert(
        fc.property(letters(6), letters(6), letters(memory), (one, two, last) => {
          const next = (before: string[]) => reply(id, [...before, ...last, 'C'].join('')).at(-1);
          expect(next(one)).toBe(next(two));
        }),
      );
    },
  );

  const unbounded = ARENA_STRATEGIES.filter(({ memory }) => memory === Number.POSITIVE_INFINITY);
  test.each(unbounded)('$id may go by what was long ago', ({ id }) => {
    const calm = 'C'.repeat(20);
    const openings = ['CCCC', 'DDDD', 'CDDC', 'CCCD', 'D'.repeat(40)];
    const later = openings.map((opening) => reply(id, `${opening}${calm}D${calm}`).slice(-30));
    expect(new Set(later).size).toBeGreaterThan(1);
  });
});

describe('a strategy is found', () => {
  test.each(ARENA_STRATEGIES)('by its id and by its name: $name', (strategy) => {
    expect(arenaStrategyOf(strategy.id)).toBe(strategy);
    expect(arenaStrategyOf(strategy.name)).toBe(strategy);
    expect(arenaStrategyOf(` ${strategy.name.toUpperCase()} `)).toBe(strategy);
  });

  test('as a variant, which stands in no list', () => {
    expect(arenaStrategyOf('detective-of-3')?.variantOf).toBe('detective');
    expect(ARENA_STRATEGIES.some(({ variantOf }) => variantOf !== undefined)).toBe(false);
  });

  test('not where there is none', () => {
    for (const name of ['', 'Nobody', 'tit', '-', 'constructor'])
      expect(arenaStrategyOf(name)).toBeUndefined();
  });
});
