import { expect, test } from 'vitest';
import { type MemoryOne } from '../../src/strategies/arena/types.ts';
import { reply, strategyNamed } from './reply.ts';

const often = (letters: string, times: number) => letters.repeat(times);

test.each<[string, string, string, string]>([
  ['cooperator', 'CDDCD', 'CCCCC', 'always cooperates'],
  ['defector', 'CDDCD', 'DDDDD', 'always defects'],
  ['alternator', 'CDDCDD', 'CDCDCD', 'goes to and fro whatever the other does'],
  ['tit-for-tat', 'CDDCCD', 'CCDDCC', 'does what the other did'],
  ['suspicious-tit-for-tat', 'CDDCCD', 'DCDDCC', 'opens with D, then does what the other did'],
  ['anti-tit-for-tat', 'CDDCCD', 'CDCCDD', 'opens with C, then does the opposite'],
  ['bully', 'CDDCCD', 'DDCCDD', 'opens with D, then does the opposite'],
  ['tit-for-2-tats', 'DCDDCDDD', 'CCCCDCCD', 'defects after two in a row only'],
  ['two-tits-for-tat', 'DCCCDDCCC', 'CDDCCDDDC', 'answers one with two'],
  ['hard-tit-for-tat', 'DCCCCDDCCCC', 'CDDDCCDDDDC', 'answers one with three'],
  ['contrite-tit-for-tat', 'CDDCCD', 'CCDDCC', 'is tit for tat where no hand slips'],
  ['grudger', 'CCDCCC', 'CCCDDD', 'never forgives'],
  ['win-stay-lose-shift', 'CDCDDC', 'CCDDCD', 'stays after T or R, shifts after S or P'],
  ['appeaser', 'CDCDDC', 'CCDDCD', 'switches whenever the other defects'],
  ['soft-go-by-majority', 'DCDDCCCD', 'CDCDDDCC', 'goes with the majority, C when even'],
  ['hard-go-by-majority', 'CCDDCCDD', 'DCCCDCCC', 'goes with the majority, D when even'],
])('%s against %s plays %s: %s', (id, script, expected) => {
  expect(reply(id, script)).toBe(expected);
});

test.each<[string, string, string]>([
  ['CCCCCCC', 'CDCCDDD', 'exploits who does not strike back'],
  ['CCDCCDC', 'CDCCCCD', 'is tit for tat with who strikes back'],
  ['DDDDDDD', 'CDCCDDD', 'is tit for tat with a defector'],
  ['CCCDCDC', 'CDCCDCD', 'counts an answer in the fourth turn'],
  ['CCCCDCC', 'CDCCDDD', 'takes no later answer into account'],
])('detective against %s plays %s: %s', (script, expected) => {
  expect(reply('detective', script)).toBe(expected);
});

test('the detective that watches three turns exploits who answers in the fourth', () => {
  expect(reply('detective-of-3', 'CCCDCDC')).toBe('CDCCDDD');
  expect(reply('detective-of-3', 'CCDCCDC')).toBe('CDCCCCD');
});

test.each<[string, string]>([
  ['CCCCCC', 'DCCDDD'],
  ['DCCDCC', 'DCCDDD'],
  ['CDCDC', 'DCCCD'],
  ['CCDCDC', 'DCCDCD'],
  ['DDDDD', 'DCCDD'],
])('prober against %s plays %s', (script, expected) => {
  expect(reply('prober', script)).toBe(expected);
});

test.each<[string, string]>([
  ['DC', 'CD'],
  ['DCC', 'CDC'],
  ['DCDCCCDC', 'CDCCCCCD'],
  ['DCDCCDDD', 'CDCCCCDD'],
  [often('D', 48), `CDCC${often('D', 4)}CC${often('D', 10)}CC${often('D', 22)}CCDD`],
])('gradual against %s answers with as many as were played, then calms: %s', (script, expected) => {
  expect(reply('gradual', script)).toBe(expected);
});

test('a rule that alternates goes by its own remembered moves', () => {
  expect(reply('alternator', 'CCCCCC', [3])).toBe('CDDCDC');
});

test('win-stay lose-shift judges the move it made, not the one it meant', () => {
  expect(reply('win-stay-lose-shift', 'CCCDC', [2])).toBe('CDDDC');
});

test('tit for tat remembers nothing of its own slips, contrite tit for tat makes up for them', () => {
  // The hand slips in turn 2; the other strikes back in turn 3.
  expect(reply('tit-for-tat', 'CCDCC', [2])).toBe('CDCDC');
  expect(reply('contrite-tit-for-tat', 'CCDCC', [2])).toBe('CDCCC');
});

test('contrite tit for tat stays so until it has cooperated, however often its hand slips', () => {
  expect(reply('contrite-tit-for-tat', 'CCCDDC', [2, 3])).toBe('CDDCCD');
});

test('contrite tit for tat owes nothing for a slip that met a defection', () => {
  expect(reply('contrite-tit-for-tat', 'CDDDC', [2])).toBe('CDDDD');
});

test.each<[string, number, MemoryOne['after']]>([
  ['generous-tit-for-tat', 1, [1, 1 / 3, 1, 1 / 3]],
  ['joss', 1, [0.9, 0, 0.9, 0]],
  ['soft-joss', 1, [1, 0.1, 1, 0.1]],
  ['firm-but-fair', 1, [1, 0, 1, 2 / 3]],
  ['zd-extort-2', 1, [8 / 9, 1 / 2, 1 / 3, 0]],
  ['zd-gtft-2', 1, [1, 1 / 8, 1, 1 / 4]],
  ['stochastic-wsls', 1, [0.95, 0.05, 0.05, 0.95]],
  ['random', 0.5, [0.5, 0.5, 0.5, 0.5]],
])(
  '%s opens with C with chance %d and cooperates after CC, CD, DC, DD with %j',
  (id, opening, after) => {
    expect(strategyNamed(id).rule).toEqual({ opening, after });
  },
);
