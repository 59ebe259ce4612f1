import { expect, test } from 'vitest';
import { answer, cli } from './run.ts';

test('analyse prints exactly the fields of the form, in its order', () => {
  expect(Object.keys(answer(['analyse', '-'], {}))).toEqual([
    ...['corners', 'class', 'ties', 'greed', 'fear', 'K', 'schelling', 'criticalMass'],
    ...['crossings', 'equilibria', 'socialOptimum', 'costOfAnarchy', 'viableCoalition'],
    ...['deltaStar', 'basin', 'levers', 'warnings', 'extremes'],
  ]);
});

test('the defaults are a prisoner’s dilemma for holders and for makers', () => {
  const holder = answer(['analyse', '-'], {}) as never as { class: string; criticalMass: null };
  const maker = answer(['analyse', '-', '--role', 'maker', '--seat', '1'], {});
  expect(holder).toMatchObject({ class: 'prisoners-dilemma', criticalMass: null, extremes: null });
  expect(maker).toMatchObject({ class: 'prisoners-dilemma', schelling: { hold: { length: 2 } } });
});

test('--others sell is the game while the other role sells', () => {
  const { corners } = answer(['analyse', '-', '--others', 'sell'], {}) as never as {
    corners: Record<string, number>;
  };
  expect(corners['T']).toBeCloseTo(2.62, 2);
  expect(corners['S']).toBeCloseTo(-13.75, 2);
});

test('the whale and the others are unlike: extremes over who holds are printed', () => {
  const whale = { treasury: 600, stock: 20, unlock: 5 };
  const { extremes, equilibria } = answer(['analyse', '-'], whale) as never as {
    extremes: Record<'hold' | 'sell', Record<'least' | 'greatest', number[]>>;
    equilibria: { mixed: null };
  };
  expect(equilibria.mixed).toBeNull();
  expect(extremes.hold.least[5]!).toBeLessThan(extremes.hold.greatest[5]!);
});

test.each<[string, string[], unknown, RegExp]>([
  ['a value out of range', ['analyse', '-'], { depth: { perMaker: -1 } }, /^depth\.perMaker: .*-1/],
  ['an unknown field', ['analyse', '-'], { holder: 3 }, /^holder: /],
  ['a wrong type', ['analyse', '-'], { rounds: '10' }, /^rounds: /],
  [
    'a field deep in a list',
    ['analyse', '-'],
    { events: [{ round: 0, kind: 'price', size: 1 }] },
    /^events\[0\]\.round: /,
  ],
  [
    'an unknown strategy',
    ['analyse', '-'],
    { seats: { holders: ['nobody'] } },
    /^seats\.holders\[0\]/,
  ],
  ['no JSON', ['analyse', '-'], '{', /^-: file\.not-json/],
  ['no such file', ['simulate', '/nowhere/at.json'], '', /^\/nowhere\/at\.json: cli\.unreadable/],
  ['a damaged link', ['simulate', 'https://example.org/#/s/broken'], '', /link\./],
  ['a link to somewhere else', ['simulate', '#/home/abc'], '', /cli\.unknown-link/],
  ['no such preset', ['simulate', '#/library/abc'], '', /cli\.unknown-preset/],
  ['no such seat', ['analyse', '-', '--seat', '12'], {}, /^seat: theory\.no-such-seat/],
  ['no seat in the role', ['analyse', '-', '--role', 'maker'], { makers: 0 }, /^seat: /],
  ['a wrong role', ['analyse', '-', '--role', 'whale'], {}, /^--role: .*whale/],
  ['a wrong flag', ['analyse', '-', '--nothing'], {}, /^arguments: /],
  ['no file', ['simulate'], '', /^FILE: /],
  ['two files', ['simulate', 'a', 'b'], '', /^FILE: /],
  ['no such command', ['foretell'], '', /^command: /],
  ['no runs', ['simulate', '-', '--runs', '0'], {}, /^--runs: /],
  ['standard input twice', ['simulate', '-', '--decisions', '-'], {}, /^--decisions: /],
])(
  '%s: one line with the path on standard error, status 2, nothing printed',
  (_, args, input, line) => {
    const { status, out, err } = cli(args, input);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toMatch(line);
  },
);

test('decisions that do not fit are refused with their row and seat', () => {
  const refused = cli(['simulate', '-', '--decisions', 'package.json'], {});
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toMatch(/decisions\.unknown-field/);
});

test('help is printed on demand', () => {
  const { status, out, err } = cli(['--help']);
  expect(status).toBe(0);
  expect(err).toBe('');
  expect(out).toContain('simulate FILE [--decisions FILE] [--runs N] [--csv]');
});
