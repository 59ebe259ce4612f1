import { describe, expect, test } from 'vitest';
import { type Rules } from '../../src/model/rules.ts';
import { DEFAULT_RULES, rulesWith } from '../rules.ts';
import { analysisOf, HOLDER, MAKER, opening } from './situation.ts';

const PULLED = new Uint8Array(2);
const TWO = rulesWith({
  holders: 2,
  makers: 0,
  depth: { base: 60 },
  growth: 0.16,
  capture: 0.5,
  recovery: 0.3,
  outside: { equity: 0.2 },
});

type Row = [
  string,
  Rules,
  Uint8Array | null,
  [number, number, number, number],
  string,
  number | null,
];
const ROWS: Row[] = [
  ['defaults', DEFAULT_RULES, null, [3.89, 1.61, 1.22, -4.73], 'prisoners-dilemma', null],
  ['makers pull', DEFAULT_RULES, PULLED, [2.62, 1.61, -5.02, -13.75], 'prisoners-dilemma', null],
  ['capture 0.9', rulesWith({ capture: 0.9 }), null, [3.89, 7.47, 1.22, -4.28], 'stag-hunt', 7],
  [
    'capture 0.05, optionality 0.3',
    rulesWith({ capture: 0.05, optionality: 0.3 }),
    null,
    [3.89, 0.4, 1.22, -4.9],
    'deadlock',
    null,
  ],
  ['exitFee 0.03', rulesWith({ exitFee: 0.03 }), null, [0.77, 1.61, -1.82, 28.75], 'harmony', 0],
  [
    'outside.equity 0.1',
    rulesWith({ outside: { equity: 0.1 } }),
    null,
    [9.19, 1.61, 6.38, -4.73],
    'deadlock',
    null,
  ],
  [
    'outside.mix 0',
    rulesWith({ outside: { mix: 0 } }),
    null,
    [-0.0, 1.61, -2.57, -4.73],
    'stag-hunt',
    7,
  ],
  [
    'emission 60, growth 0.12',
    rulesWith({ emission: 60, growth: 0.12 }),
    null,
    [2.42, -3.22, -0.2, -9.92],
    'deadlock',
    null,
  ],
  ['two holders', TWO, null, [9.98, 8.33, 1.54, -7.38], 'prisoners-dilemma', null],
];

describe('the first round of a holder', () => {
  test.each(ROWS)('%s', (_, rules, lastMakers, [T, R, P, S], name, criticalMass) => {
    const analysis = analysisOf(opening(rules, lastMakers));
    expect(analysis.corners!.T).toBeCloseTo(T, 2);
    expect(analysis.corners!.R).toBeCloseTo(R, 2);
    expect(analysis.corners!.P).toBeCloseTo(P, 2);
    expect(analysis.corners!.S).toBeCloseTo(S, 2);
    expect(analysis.class).toBe(name);
    expect(analysis.criticalMass).toBe(criticalMass);
  });

  test('the schedules of the defaults', () => {
    const { hold, sell } = analysisOf(opening(DEFAULT_RULES)).schelling;
    expect(hold.map((gain) => gain.toFixed(3)).join(' ')).toBe(
      '-4.727 -4.168 -3.605 -3.039 -2.469 -1.896 -1.320 -0.740 -0.157 0.429 1.019 1.613',
    );
    expect(sell.map((gain) => gain.toFixed(3)).join(' ')).toBe(
      '1.217 1.456 1.696 1.937 2.178 2.420 2.663 2.907 3.151 3.396 3.642 3.889',
    );
  });

  test('every seat of like players sees the same game', () => {
    const first = analysisOf(opening(DEFAULT_RULES), HOLDER);
    const last = analysisOf(opening(DEFAULT_RULES), { role: 'holder', seat: 11 });
    expect(last.corners!.T).toBeCloseTo(first.corners!.T, 12);
    expect(last.class).toBe(first.class);
  });
});

describe('the first round of a maker, all holders holding', () => {
  test('quoting wide pays: a dilemma', () => {
    const { corners, class: name } = analysisOf(opening(DEFAULT_RULES), MAKER);
    expect(corners!.T).toBeCloseTo(186.11, 2);
    expect(corners!.R).toBeCloseTo(111.67, 2);
    expect(corners!.P).toBeCloseTo(93.05, 2);
    expect(corners!.S).toBeCloseTo(74.44, 2);
    expect(name).toBe('prisoners-dilemma');
  });

  test('an obligation to quote tight makes it harmony', () => {
    const rules = rulesWith({ spread: { wide: 0.014 } });
    const { corners, class: name } = analysisOf(opening(rules), MAKER);
    expect(corners!.T).toBeCloseTo(104.22, 2);
    expect(corners!.R).toBeCloseTo(111.67, 2);
    expect(corners!.P).toBeCloseTo(52.11, 2);
    expect(corners!.S).toBeCloseTo(74.44, 2);
    expect(name).toBe('harmony');
  });
});

describe('what changes the game of the defaults', () => {
  const classesAlong = (values: number[], turn: (value: number) => Rules) =>
    values.map((value) => analysisOf(opening(turn(value))));
  const hundredths = Array.from({ length: 101 }, (_, i) => i / 100);

  test('capture: to 0.15 a deadlock, to 0.47 a dilemma, from 0.48 a stag hunt', () => {
    const games = classesAlong(hundredths, (capture) => rulesWith({ capture }));
    const names = games.map((game) => game.class);
    expect(new Set(names.slice(0, 16))).toEqual(new Set(['deadlock']));
    expect(new Set(names.slice(16, 48))).toEqual(new Set(['prisoners-dilemma']));
    expect(new Set(names.slice(48))).toEqual(new Set(['stag-hunt']));
  });

  test('the critical mass of that stag hunt falls from 11 of 11 to 7 at 0.88', () => {
    const masses = classesAlong(hundredths.slice(48), (capture) => rulesWith({ capture })).map(
      (game) => game.criticalMass!,
    );
    expect(masses[0]).toBe(11);
    expect(masses.indexOf(7)).toBe(88 - 48);
    expect(masses).toEqual([...masses].sort((a, b) => b - a));
  });

  test('the outside return: to 2.3 % a stag hunt, to 5.0 % a dilemma, above a deadlock', () => {
    const names = classesAlong(
      Array.from({ length: 81 }, (_, i) => i / 1000),
      (equity) => rulesWith({ outside: { equity } }),
    ).map((game) => game.class);
    expect(new Set(names.slice(0, 24))).toEqual(new Set(['stag-hunt']));
    expect(new Set(names.slice(24, 51))).toEqual(new Set(['prisoners-dilemma']));
    expect(new Set(names.slice(51))).toEqual(new Set(['deadlock']));
  });

  test('a rising exit fee runs through chicken, leader and hero to harmony', () => {
    const names = classesAlong(
      Array.from({ length: 201 }, (_, i) => i / 5000),
      (exitFee) => rulesWith({ exitFee }),
    ).map((game) => game.class);
    const path = names.filter((name, at) => name !== names[at - 1]);
    expect(path).toEqual(['prisoners-dilemma', 'chicken', 'leader', 'hero', 'harmony']);
  });
});
