import { expect, test } from 'vitest';
import { arenaCommand } from '../../src/cli/arena.ts';
import { lineOf } from '../../src/cli/command.ts';
import { cli } from './run.ts';

interface Printed {
  players: string[];
  pairs: { a: string; b: string; scores: [number, number] }[];
  totals: Record<string, number>;
}

function arena(...args: string[]): Printed {
  const { status, out, err } = cli(['arena', ...args]);
  if (status !== 0 || err !== '') throw new Error(`status ${status}: ${err}`);
  return JSON.parse(out) as Printed;
}

test('arena prints players, every unordered pair with self-play, and totals without it', () => {
  expect(arena('--strategies', 'Tit For Tat,Defector,Detective')).toEqual({
    players: ['Tit For Tat', 'Defector', 'Detective'],
    pairs: [
      { a: 'Tit For Tat', b: 'Tit For Tat', scores: [600, 600] },
      { a: 'Tit For Tat', b: 'Defector', scores: [199, 204] },
      { a: 'Tit For Tat', b: 'Detective', scores: [599, 599] },
      { a: 'Defector', b: 'Defector', scores: [200, 200] },
      { a: 'Defector', b: 'Detective', scores: [212, 197] },
      { a: 'Detective', b: 'Detective', scores: [598, 598] },
    ],
    totals: { 'Tit For Tat': 798, Defector: 416, Detective: 796 },
  });
});

test('names, ids and any case of letters mean the same strategies', () => {
  const one = arena('--strategies', 'Win-Stay Lose-Shift, ZD-Extort-2');
  expect(arena('--strategies', 'win-stay-lose-shift,zd-extort-2')).toEqual(one);
  expect(arena('--strategies', 'WIN-STAY LOSE-SHIFT,Zd-extort-2')).toEqual(one);
  expect(one.players).toEqual(['Win-Stay Lose-Shift', 'ZD-Extort-2']);
});

test('a name given twice is two players, numbered', () => {
  const { players, pairs, totals } = arena('--strategies', 'Tit For Tat,Defector,tit-for-tat');
  expect(players).toEqual(['Tit For Tat 1', 'Defector', 'Tit For Tat 2']);
  expect(pairs).toHaveLength(6);
  expect(totals).toEqual({ 'Tit For Tat 1': 799, Defector: 408, 'Tit For Tat 2': 799 });
});

test('every flag is followed', () => {
  const { pairs } = arena(
    ...['--strategies', 'Cooperator,Defector', '--turns', '10', '--payoffs', '-1,-2,-3,0'],
  );
  expect(pairs.map(({ scores }) => scores)).toEqual([
    [-10, -10],
    [-30, 0],
    [-20, -20],
  ]);
  const one = ['--strategies', 'Joss,Random', '--noise', '0.1', '--continuation', '0.99'];
  const drawn = arena(...one, '--repetitions', '4', '--seed', '7');
  expect(arena(...one, '--repetitions', '4', '--seed', '7')).toEqual(drawn);
  expect(arena(...one, '--repetitions', '4', '--seed', '8')).not.toEqual(drawn);
  expect(arena(...one, '--repetitions', '5', '--seed', '7')).not.toEqual(drawn);
});

const TWO = ['--strategies', 'Joss,Random'];

const BAD = [...TWO, '--noise', '2'];

test.each<[string, string[], RegExp]>([
  ['no strategies', [], /^--strategies: cli\.missing/],
  ['an unknown strategy', ['--strategies', 'Joss,Nobody'], /^--strategies\[1\]: .*Nobody/],
  ['an empty name', ['--strategies', 'Joss,'], /^--strategies\[1\]: /],
  ['too many', ['--strategies', 'Joss,'.repeat(300)], /^--strategies: cli\.out-of-range/],
  ['no turns', [...TWO, '--turns', '0'], /^--turns: cli\.out-of-range/],
  ['half a turn', [...TWO, '--turns', '1.5'], /^--turns: /],
  ['noise below 0', [...TWO, '--noise', '-0.1'], /^--noise: /],
  ['noise above 1', [...TWO, '--noise', '1.1'], /^--noise: /],
  ['noise in words', [...TWO, '--noise', 'much'], /^--noise: .*much/],
  ['three payoffs', [...TWO, '--payoffs', '3,1,0'], /^--payoffs: /],
  ['a payoff that is none', [...TWO, '--payoffs', '3,1,0,NaN'], /^--payoffs\[3\]: /],
  ['an infinite payoff', [...TWO, '--payoffs', '3,1,0,Infinity'], /^--payoffs\[3\]: /],
  ['a continuation above 1', [...TWO, '--continuation', '2'], /^--continuation: /],
  ['no repetitions', [...TWO, '--repetitions', '0'], /^--repetitions: /],
  ['a seed too great', [...TWO, '--seed', '4294967296'], /^--seed: /],
  ['an unknown flag', [...TWO, '--rounds', '3'], /^arguments: .*--rounds/],
  ['a flag without its value', [...TWO, '--turns'], /^arguments: .*--turns/],
  ['a word too many', [...TWO, 'Joss'], /^arguments: .*Joss/],
])('bad input is refused with the flag: %s', (_, args, message) => {
  const result = arenaCommand(args);
  const line = result.ok ? '' : lineOf(result.refusal);
  expect(line).toMatch(message);
  expect(line.trimEnd()).not.toContain('\n');
});

test('what is refused is one line on standard error, with status 2', () => {
  const { status, out, err } = cli(['arena', ...BAD]);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^--noise: .*\n$/);
});

test('a rule of one’s own plays by its chances, told in its shortest form', () => {
  const { players, pairs } = arena('--strategies', 'memory-one:1/1.0/0/1/.0,Defector');
  expect(players).toEqual(['memory-one:1/1/0/1/0', 'Defector']);
  expect(pairs[1]!.scores).toEqual([199, 204]);
});

test('a rule of one’s own that has no such chance is refused with the chance', () => {
  const refused = (...args: string[]) => {
    const result = arenaCommand(['--strategies', ...args]);
    return result.ok ? '' : lineOf(result.refusal);
  };
  expect(refused('Joss,memory-one:1/1/0/2/0')).toMatch(
    /^--strategies\[1\]\.DC: arena\.chance .*"2"/,
  );
  expect(refused('memory-one:1/1')).toMatch(/^--strategies\[0\]: arena\.five-chances/);
});

test('the spread is that of tournaments of one repetition under one seed after another', () => {
  const rules = ['--strategies', 'Joss,Random,Gradual', '--noise', '0.05', '--turns', '50'];
  const { out } = cli(['arena', ...rules, '--spread', '--repetitions', '3', '--seed', '5']);
  const spread = JSON.parse(out) as { players: string[]; totals: number[][]; wins: number[] };
  const alone = [5, 6, 7].map((seed) => arena(...rules, '--seed', String(seed)).totals);
  const sorted = spread.players.map((name) =>
    alone.map((totals) => totals[name]!).sort((a, b) => a - b),
  );
  expect(spread.totals).toEqual(sorted);
  const best = alone.map((totals) => Math.max(...Object.values(totals)));
  const first = spread.players.map(
    (name) => alone.filter((totals, at) => totals[name] === best[at]).length,
  );
  expect(spread.wins).toEqual(first);
});

test('a spread of more tournaments than are kept is refused', () => {
  const result = arenaCommand([...TWO, '--spread', '--repetitions', '10001']);
  expect(result.ok ? '' : lineOf(result.refusal)).toMatch(/^--repetitions: cli\.out-of-range/);
});
