import { expect, test } from 'vitest';
import { lineOf } from '../../src/cli/command.ts';
import { evolveCommand } from '../../src/cli/evolve.ts';
import { cli } from './run.ts';

interface Printed {
  strategies: string[];
  generations: { counts: number[]; scores: (number | null)[] }[];
  wins: number[];
  undecided: number;
}

function evolve(...args: string[]): Printed {
  const { status, out, err } = cli(['evolve', ...args]);
  if (status !== 0 || err !== '') throw new Error(`status ${status}: ${err}`);
  return JSON.parse(out) as Printed;
}

const TRUST = ['--turns', '10', '--payoffs', '2,0,-1,3'];
const THREE = ['--population', 'Cooperator:15, Defector:5, Tit For Tat:5'];

test('evolve replacement prints the generations, the population given being the first', () => {
  const { strategies, generations } = evolve('replacement', ...THREE, ...TRUST);
  expect(strategies).toEqual(['Cooperator', 'Defector', 'Tit For Tat']);
  expect(generations[0]).toEqual({ counts: [15, 5, 5], scores: [330, 465, 375] });
  expect(generations[2]).toEqual({ counts: [5, 15, 5], scores: [30, 165, 165] });
  expect(generations.at(-1)).toEqual({ counts: [0, 0, 25], scores: [null, null, 480] });
});

test('a group without a number is one player', () => {
  const five = 'Tit For Tat,Defector,Cooperator,Grudger,detective-of-3';
  const { generations } = evolve(
    ...['replacement', '--population', five, ...TRUST, '--replaced', '2', '--generations', '1'],
  );
  expect(generations).toHaveLength(2);
  expect(generations[0]!.scores).toEqual([57, 45, 29, 46, 45]);
});

test('evolve moran changes one player a generation at most', () => {
  const { generations } = evolve('moran', ...THREE, ...TRUST, '--generations', '20', '--seed', '3');
  expect(generations).toHaveLength(21);
  for (const { counts } of generations)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(25);
});

test('evolve replicator prints shares', () => {
  const { generations } = evolve('replicator', ...THREE, '--generations', '10', '--step', '0.05');
  expect(generations).toHaveLength(11);
  expect(generations[0]!.counts[0]).toBeCloseTo(0.6, 10);
});

test('--runs tells how often each strategy ended with everything', () => {
  const one = ['replacement', '--population', 'Defector:24,Tit For Tat', ...TRUST];
  expect(evolve(...one, '--runs', '300')).toEqual({
    strategies: ['Defector', 'Tit For Tat'],
    wins: [300, 0],
    undecided: 0,
  });
});

const BAD = ['moran', ...THREE, '--noise', '2'];

test.each<[string, string[], RegExp]>([
  ['no method', [], /^METHOD: cli\.missing/],
  ['an unknown method', ['drift', ...THREE], /^METHOD: cli\.unknown-choice .*drift/],
  ['no population', ['moran'], /^--population: cli\.missing/],
  ['an unknown strategy', ['moran', '--population', 'Nobody:3'], /^--population\[0\]: .*Nobody/],
  ['a strategy twice', ['moran', '--population', 'Joss:3,joss:4'], /^--population\[1\]: /],
  ['a number that is none', ['moran', '--population', 'Joss:x'], /^--population\[0\]: .*x/],
  ['one player alone', ['moran', '--population', 'Joss'], /^--population: /],
  ['too many players', ['moran', '--population', 'Joss:900,Random:900'], /^--population: /],
  ['more leave than stay', ['replacement', ...THREE, '--replaced', '13'], /^--replaced: /],
  ['no generations', ['moran', ...THREE, '--generations', '0'], /^--generations: /],
  ['selection above 1', ['moran', ...THREE, '--selection', '2'], /^--selection: /],
  ['no step', ['replicator', ...THREE, '--step', '0'], /^--step: /],
  ['no runs', ['moran', ...THREE, '--runs', '0'], /^--runs: /],
  ['bad rules', ['moran', ...THREE, '--turns', 'ten'], /^--turns: /],
])('bad input is refused with the flag: %s', (_, args, message) => {
  const result = evolveCommand(args);
  const line = result.ok ? '' : lineOf(result.refusal);
  expect(line).toMatch(message);
  expect(line.trimEnd()).not.toContain('\n');
});

test('what is refused is one line on standard error, with status 2', () => {
  const { status, out, err } = cli(['evolve', ...BAD]);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^--noise: .*\n$/);
});

test('a rule of one’s own lives in a population, with and without a number of players', () => {
  const own = 'memory-one:1/1/0/1/0';
  const { strategies, generations } = evolve(
    ...['moran', '--population', `${own}:3,Defector`, '--generations', '1'],
  );
  expect(strategies).toEqual([own, 'Defector']);
  expect(generations[0]!.counts).toEqual([3, 1]);
  const one = evolve('moran', '--population', `Defector,${own}`, '--generations', '1');
  expect(one.generations[0]!.counts).toEqual([1, 1]);
});

test('a rule of one’s own given twice in two forms is refused', () => {
  const twice = 'memory-one:1/1/0/1/0,memory-one:1.0/1/0/1/0:2';
  const result = evolveCommand(['moran', '--population', twice]);
  expect(result.ok ? '' : lineOf(result.refusal)).toMatch(/^--population\[1\]: cli\.given-twice/);
});

test.each<[string, string[], RegExp]>([
  ['two strategies', ['replicator', '--population', 'Joss,Random'], /^--population: .*allowed 3/],
  ['another way', ['moran', '--population', 'Joss,Random,Bully'], /^METHOD: .*replicator/],
])('--starts is refused with %s', (_, args, message) => {
  const result = evolveCommand([...args, '--starts', '5']);
  expect(result.ok ? '' : lineOf(result.refusal)).toMatch(message);
});

test('--starts prints paths from as many beginnings along an edge, within its limits', () => {
  const three = ['replicator', '--population', 'Joss,Random,Bully', '--generations', '3'];
  const { out } = cli(['evolve', ...three, '--starts', '4']);
  const { paths, arrows } = JSON.parse(out) as { paths: number[][][]; arrows: unknown[] };
  expect([paths.length, arrows.length]).toEqual([10, 10]);
  const result = evolveCommand([...three, '--starts', '1']);
  expect(result.ok ? '' : lineOf(result.refusal)).toMatch(/^--starts: cli\.out-of-range/);
});
