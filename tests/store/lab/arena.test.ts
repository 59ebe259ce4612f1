import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tournamentSpread } from '../../../src/arena/spread.ts';
import {
  ARENA_START,
  type ArenaSetUp,
  arenaCommandOf,
  arenaRequest,
  arenaText,
  matchShown,
  readArena,
  TURNS_SHOWN,
  toldSpread,
  turnsOfArena,
} from '../../../src/store/lab/arena.ts';
import { parseRoute } from '../../../src/store/routes.ts';
import { finish } from '../../arena/run.ts';
import { cli } from '../../cli/run.ts';
import { entrants, millionths, payoffs, wordsOf } from './cast.ts';

const setUps: fc.Arbitrary<ArenaSetUp> = fc.record({
  players: fc.array(entrants, { maxLength: 12 }),
  payoffs,
  turns: fc.integer({ min: 1, max: 1_000_000 }),
  noise: millionths,
  continuation: millionths,
  repetitions: fc.integer({ min: 1, max: 10_000 }),
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
});

function refusalOf(text: string) {
  const read = readArena(text);
  return read.ok ? null : read.refusal;
}

describe('the address of the arena', () => {
  it('says nothing before anybody has touched a setting', () => {
    expect(arenaText(ARENA_START)).toBeNull();
    expect(readArena(null)).toEqual({ ok: true, value: ARENA_START });
  });

  it('brings every set-up back, names and all, through the address bar too', () => {
    fc.assert(
      fc.property(setUps, (setUp) => {
        const text = arenaText(setUp);
        const route = parseRoute(`#/lab/arena/${text ?? ''}`);
        expect(route).toEqual({ page: 'lab', tab: 'arena', settings: text });
        expect(readArena(text)).toEqual({ ok: true, value: setUp });
      }),
    );
  });

  it('is short where little was changed', () => {
    expect(arenaText({ ...ARENA_START, noise: 0.05, seed: 7 })).toBe('noise=0.05&seed=7');
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect([true, false]).toContain(readArena(text).ok);
      }),
    );
  });

  test.each<[string, string, string]>([
    ['an unknown setting', 'rounds=3', 'setting.unknown-key'],
    ['a setting given twice', 'turns=3&turns=4', 'setting.given-twice'],
    ['a setting without its value', 'turns', 'setting.no-value'],
    ['nothing between two settings', 'turns=3&&seed=1', 'setting.no-value'],
    ['a number in words', 'noise=much', 'setting.number'],
    ['a power of ten', 'noise=1e-3', 'setting.number'],
    ['a number that is empty', 'seed=', 'setting.number'],
    ['half a turn', 'turns=1.5', 'setting.whole'],
    ['too many turns', 'turns=1000001', 'setting.range'],
    ['noise above 1', 'noise=1.1', 'setting.range'],
    ['noise below 0', 'noise=-0.1', 'setting.range'],
    ['more tournaments than are kept', 'repetitions=10001', 'setting.range'],
    ['three payoffs', 'payoffs=3,1,0', 'setting.payoffs'],
    ['a payoff too great', 'payoffs=3,1,0,1000001', 'setting.range'],
    ['a strategy that is none', 'players=tit-for-tat,nobody', 'setting.strategy'],
    ['a name of the literature in place of an id', 'players=Tit For Tat', 'setting.strategy'],
    ['an empty place among the players', 'players=tit-for-tat,', 'setting.strategy'],
    ['a strategy of the cast with a name', 'players=defector@Bob', 'setting.strategy'],
    ['too many players', `players=${'defector,'.repeat(200)}defector`, 'setting.too-many'],
    ['a rule with four chances', 'players=memory-one:1/1/0/1', 'arena.five-chances'],
    ['a chance above 1', 'players=memory-one:1/1/0/1/2', 'arena.chance'],
    ['a name cut in the middle of a letter', 'players=memory-one:1/1/0/1/0@%E4%B8', 'setting.name'],
    ['an empty name', 'players=memory-one:1/1/0/1/0@', 'setting.name'],
    ['a name too long', `players=memory-one:1/1/0/1/0@${'a'.repeat(25)}`, 'setting.name'],
    ['a name over two lines', 'players=memory-one:1/1/0/1/0@a%0Ab', 'setting.name'],
  ])('is refused with %s', (_, text, code) => {
    expect(refusalOf(text)?.code).toBe(code);
  });
});

describe('a run of the arena', () => {
  const small: ArenaSetUp = {
    ...ARENA_START,
    players: [
      { id: 'joss', name: null },
      { id: 'memory-one:0.5/0.9/0.25/0.8/0.1', name: 'Mine' },
      { id: 'gradual', name: null },
      { id: 'joss', name: null },
    ],
    payoffs: { R: -1, P: -2.5, S: -3, T: 0 },
    turns: 40,
    noise: 0.05,
    continuation: 0.98,
    repetitions: 5,
    seed: 4294967294,
  };

  it('is printed by its command, bit for bit', () => {
    const { out, err } = cli(wordsOf(arenaCommandOf(small)));
    expect(err).toBe('');
    const found = finish(tournamentSpread(arenaRequest(small)));
    expect(out).toBe(`${JSON.stringify(toldSpread(found))}\n`);
  });

  it('plays at most as many turns as it says', () => {
    expect(turnsOfArena(small)).toBe(10 * 40 * 5);
  });

  it('is made of the matches that can be looked at', () => {
    const { scores } = finish(tournamentSpread(arenaRequest(small)));
    for (const [a, row] of scores.entries())
      for (const [b, score] of row.entries()) {
        const ends = Array.from({ length: 5 }, (_, run) => matchShown(small, [a, b], run).at(-1)!);
        const mean = ends.reduce((sum, { scores: two }) => sum + two[0] / 5, 0);
        expect(mean).toBeCloseTo(score, 9);
      }
  });

  it('shows the beginning of a match too long to be shown whole', () => {
    const long = { ...small, turns: 100_000, continuation: 1 };
    const shown = matchShown(long, [0, 2], 0);
    expect(shown).toHaveLength(TURNS_SHOWN);
    const first = matchShown({ ...long, turns: 60 }, [0, 2], 0);
    expect(shown.slice(0, 60)).toEqual(first);
  });
});
