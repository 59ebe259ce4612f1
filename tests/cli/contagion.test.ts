import { expect, test } from 'vitest';
import { lineOf } from '../../src/cli/command.ts';
import { contagionCommand } from '../../src/cli/contagion.ts';
import { WORK } from '../../src/jobs/work.ts';
import { encodeScenario } from '../../src/scenario/link.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { csvOf } from '../../src/store/debrief.ts';
import {
  CONTAGION_START,
  contagionOrigin,
  contagionTable,
  readContagion,
} from '../../src/store/lab/contagion.ts';
import { cli } from './run.ts';

function contagion(...args: string[]) {
  const { status, out, err } = cli(['contagion', ...args]);
  if (status !== 0 || err !== '') throw new Error(`status ${status}: ${err}`);
  return out;
}

test('the kaleidoscope of Nowak and May is told step by step', () => {
  const out = contagion('--payoffs', '1,0,0,1.9', '--self', '--steps', '6');
  const told = JSON.parse(out) as Record<string, unknown>;
  expect(told).toMatchObject({
    cells: 16_384,
    sellers: [1, 9, 25, 41, 81, 81, 109],
    toHold: [0, 0, 0, 4, 0, 20, 24],
  });
  expect(told['checksum']).toMatch(/^[0-9a-f]{8}$/);
});

test('the command in a file of the lab prints what the lab exports, bit for bit', async () => {
  const deeds = '0s9.9x4_3h60.64_5r1,0.1,-0.25,1.7,0.02';
  const address = `size=96&rewired=0.15&start=0.25&noise=0.01&seed=77&self=yes&deeds=${deeds}`;
  const read = readContagion(address);
  if (!read.ok) throw new Error(read.refusal.code);
  const work = await WORK.contagion({ ...read.value, steps: 12 }, () => {}).done;
  if (!work.ok) throw new Error(work.refusal.code);
  const [name, ...flags] = contagionOrigin(read.value, 12).command.split(' ');
  expect(name).toBe('contagion');
  expect(contagion(...flags)).toBe(`${JSON.stringify(work.value)}\n`);
  expect(contagion(...flags, '--csv')).toBe(csvOf(contagionTable(work.value)));
});

test('payoffs come from a scenario by its link', () => {
  const link = `https://example.org/#/s/${encodeScenario(presetScenario('the-toll'))}`;
  const typed = contagionOrigin(
    { ...CONTAGION_START, payoffs: { R: 7.4653, P: 1.217, S: -4.2807, T: 3.8893 } },
    3,
  );
  const ours = contagion('--scenario', link, '--start', '0.5', '--steps', '9');
  expect(JSON.parse(ours)).toMatchObject({ cells: 16_384 });
  expect((JSON.parse(ours) as { sellers: number[] }).sellers.at(-1)).toBe(0);
  expect(contagion('--scenario', '#/library/the-toll', '--start', '0.5', '--steps', '9')).toBe(
    ours,
  );
  expect(typed.command).toContain('--payoffs 7.4653,1.217,-4.2807,3.8893');
});

const GOOD = ['--payoffs', '1,0,0,1.9'];

test.each<[string, string[], RegExp]>([
  ['no payoffs', [], /^--payoffs: cli\.missing/],
  ['payoffs twice', [...GOOD, '--scenario', '#/library/the-toll'], /^--payoffs: cli\.given-twice/],
  ['a scenario of one holder', ['--scenario', '#/library/nowhere'], /unknown-preset/],
  ['a square too small', [...GOOD, '--size', '4'], /^--size: cli\.out-of-range/],
  ['a square too great', [...GOOD, '--size', '4096'], /^--size: cli\.out-of-range/],
  ['six neighbours', [...GOOD, '--neighbours', '6'], /^--neighbours: cli\.unknown-choice/],
  ['more than all rewired', [...GOOD, '--rewired', '1.5'], /^--rewired: /],
  ['noise in words', [...GOOD, '--noise', 'much'], /^--noise: .*much/],
  ['an unknown start', [...GOOD, '--start', 'two'], /^--start: .*two/],
  [
    'a deed outside',
    [...GOOD, '--size', '16', '--deeds', '0s14.3x3'],
    /^--deeds: contagion\.deed.*0s14/,
  ],
  ['deeds out of order', [...GOOD, '--deeds', '5s1.1_3s1.1'], /^--deeds: contagion\.deed.*3s1\.1/],
  ['too many steps', [...GOOD, '--steps', '100001'], /^--steps: /],
  ['a word too many', [...GOOD, 'now'], /^arguments: .*now/],
])('bad input is refused with the flag: %s', (_, args, message) => {
  const result = contagionCommand(args);
  expect(result.ok ? '' : lineOf(result.refusal)).toMatch(message);
});
