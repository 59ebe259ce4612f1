import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evolution, winRate } from '../../../src/arena/evolution.ts';
import { simplex } from '../../../src/arena/simplex.ts';
import {
  type EvolutionSetUp,
  evolutionCommandOf,
  evolutionOf,
  fitted,
  inWay,
  lackOf,
  playersIn,
  simplexCommandOf,
  simplexOf,
  startOf,
  toldEvolution,
  turnsOfEvolution,
  WAYS,
  winCommandOf,
  winSharesOf,
} from '../../../src/store/lab/evolution.ts';
import { evolutionText, readEvolution } from '../../../src/store/lab/evolutionText.ts';
import { parseRoute } from '../../../src/store/routes.ts';
import { finish } from '../../arena/run.ts';
import { cli } from '../../cli/run.ts';
import { entrants, millionths, payoffs, wordsOf } from './cast.ts';

const population = fc
  .uniqueArray(entrants, { selector: ({ id }) => id, minLength: 2, maxLength: 8 })
  .chain((all) =>
    fc.tuple(
      ...all.map((one) => fc.integer({ min: 1, max: 100 }).map((count) => ({ ...one, count }))),
    ),
  );

const rules = fc.record({
  population,
  payoffs,
  turns: fc.integer({ min: 1, max: 1_000_000 }),
  noise: millionths,
  continuation: millionths,
  generations: fc.integer({ min: 1, max: 100_000 }),
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  runs: fc.integer({ min: 1, max: 100_000 }),
});

/** Any set-up, what its way does not need as at the start. */
const setUps: fc.Arbitrary<EvolutionSetUp> = fc
  .tuple(fc.constantFrom(...WAYS), rules, millionths, fc.integer({ min: 1, max: 500 }))
  .map(([way, shared, share, whole]) => {
    const start = fitted({ ...startOf(way), ...shared });
    if (way === 'moran') return { ...start, selection: share };
    if (way === 'replicator') return { ...start, step: 0.001 + share / 2, repetitions: whole };
    return fitted({ ...start, replaced: whole });
  })
  .map((setUp) => ({ ...setUp, step: Number(setUp.step.toFixed(6)) }));

function refusalOf(text: string) {
  const read = readEvolution(text);
  return read.ok ? null : read.refusal;
}

describe('the address of the evolution', () => {
  it('says nothing before anybody has touched a setting', () => {
    expect(evolutionText(startOf('replacement'))).toBeNull();
    expect(evolutionText(startOf('moran'))).toBe('way=moran');
  });

  it('brings every set-up back, in every way', () => {
    fc.assert(
      fc.property(setUps, (setUp) => {
        const text = evolutionText(setUp);
        const route = parseRoute(`#/lab/evolution/${text ?? ''}`);
        expect(route).toEqual({ page: 'lab', tab: 'evolution', settings: text });
        expect(readEvolution(text)).toEqual({ ok: true, value: setUp });
      }),
    );
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect([true, false]).toContain(readEvolution(text).ok);
      }),
    );
  });

  test.each<[string, string, string]>([
    ['a way that is none', 'way=selection', 'setting.way'],
    ['a setting of another way', 'way=moran&replaced=3', 'setting.other-way'],
    ['a kind without a number', 'population=joss', 'setting.strategy'],
    ['a kind given twice', 'population=joss:3,joss:4', 'setting.twice-in'],
    ['half a player', 'population=joss:1.5,random:3', 'setting.whole'],
    ['more players than can live there', 'population=joss:900,random:101', 'setting.too-many'],
    ['more leaving than half', 'population=joss:3,random:4&replaced=4', 'setting.range'],
    ['a step of nothing', 'way=replicator&step=0', 'setting.range'],
    ['a rule whose chance is none', 'population=memory-one:1/1/0/1/2:3', 'arena.chance'],
    ['an unknown setting', 'strategies=joss', 'setting.unknown-key'],
  ])('is refused with %s', (_, text, code) => {
    expect(refusalOf(text)?.code).toBe(code);
  });
});

describe('a population', () => {
  it('is never asked to replace more than half of itself', () => {
    const few = fitted({
      ...startOf('replacement'),
      population: [{ id: 'joss', name: null, count: 5 }],
    });
    expect(few.replaced).toBe(2);
  });

  it('follows another way with the generations of that way, unless they were set', () => {
    expect(inWay(startOf('replacement'), 'moran')).toEqual(startOf('moran'));
    const set = { ...startOf('replacement'), generations: 7 };
    expect(inWay(set, 'replicator').generations).toBe(7);
  });

  it('needs two players of two kinds', () => {
    const of = (...counts: number[]) => ({
      ...startOf('moran'),
      population: counts.map((count, at) => ({ id: ['joss', 'random'][at]!, name: null, count })),
    });
    expect([of(1), of(5), of(5, 0), of(1, 1)].map(lackOf)).toEqual([
      'players',
      'kinds',
      'kinds',
      null,
    ]);
  });
});

describe('a run of the evolution', () => {
  const base: Partial<EvolutionSetUp> = {
    population: [
      { id: 'joss', name: null, count: 4 },
      { id: 'memory-one:0.5/0.9/0.25/0.8/0.1', name: 'Mine', count: 3 },
      { id: 'defector', name: null, count: 2 },
    ],
    payoffs: { R: -1, P: -2.5, S: -3, T: 0 },
    turns: 12,
    noise: 0.02,
    generations: 15,
    seed: 9,
    runs: 6,
  };
  const three = WAYS.map((way) => fitted({ ...startOf(way), ...base }));

  test.each(three.map((setUp) => [setUp.way, setUp] as const))(
    'by %s is printed by its commands, bit for bit',
    (_, setUp) => {
      const history = finish(evolution(evolutionOf(setUp)));
      const printed = cli(wordsOf(evolutionCommandOf(setUp)));
      expect(printed.err).toBe('');
      expect(printed.out).toBe(`${JSON.stringify(toldEvolution(history))}\n`);
      const rate = finish(winRate({ evolution: evolutionOf(setUp), runs: setUp.runs }));
      const counted = cli(wordsOf(winCommandOf(setUp)));
      expect(counted.out).toBe(`${JSON.stringify(toldEvolution(rate))}\n`);
    },
  );

  it('has its triangle printed by its command, bit for bit', () => {
    const setUp = three.find(({ way }) => way === 'replicator')!;
    const found = finish(simplex(simplexOf(setUp)));
    const { out } = cli(wordsOf(simplexCommandOf(setUp)));
    expect(out).toBe(`${JSON.stringify(toldEvolution(found))}\n`);
  });

  it('plays at most as many turns as it says', () => {
    const [replacement, , replicator] = three;
    expect(playersIn(replacement!)).toBe(9);
    expect(turnsOfEvolution(replacement!)).toBe(36 * 12 * 16);
    expect(turnsOfEvolution(replicator!)).toBe(6 * 12);
  });

  it('has its win rates with an interval round each, nobody alone among them', () => {
    const rate = { strategies: ['joss', 'random'], wins: [30, 0], undecided: 10 };
    const [joss, random, nobody] = winSharesOf(rate);
    expect(joss!.share).toBe(0.75);
    expect(joss!.low).toBeCloseTo(0.5981, 4); // Wilson's interval for 30 of 40
    expect(joss!.high).toBeCloseTo(0.8581, 4);
    expect([random!.low, random!.share]).toEqual([0, 0]);
    expect(random!.high).toBeGreaterThan(0);
    expect([nobody!.strategy, nobody!.share]).toEqual([null, 0.25]);
  });
});
