import { describe, expect, it } from 'vitest';
import { addUp } from '../../../src/store/admin/totals.ts';
import {
  type ProcessFigures,
  type ProcessLine,
  type ServerFigures,
} from '../../../src/store/admin/types.ts';
import { findWarnings } from '../../../src/store/admin/warnings.ts';

const FIGURES: ProcessFigures = {
  ...{ sessions: 2, seats: 40, polling: 0, decisions: 30, lag: 0, storing: true },
  connected: { student: 38, teacher: 2, wall: 1, none: 1 },
  acknowledged: { p50: 10, p99: 40 },
  committed: { p50: 2, p99: 9 },
  refused: { 'class.full': 1 },
  ...{ turnedAway: 0, memory: 1e8, cpu: 0.2, delay: 1 },
};

function line(figures: Partial<ProcessFigures> = {}, more: Partial<ProcessLine> = {}): ProcessLine {
  return {
    ...{ id: 'one', state: 'serving', version: '1.0.0', up: 1e6, silent: 0 },
    figures: { ...FIGURES, ...figures },
    ...more,
  };
}

function server(processes: ProcessLine[], more: Partial<ServerFigures> = {}): ServerFigures {
  return {
    ...{ database: true, kept: 9, open: 3, mostSessions: 500, mostConnections: 100 },
    ...{ processes, ...more },
  };
}

describe('what is to be looked at', () => {
  it('is nothing while all is well', () => {
    expect(findWarnings(server([line(), line()]))).toEqual([]);
  });

  it.each([
    [line({ storing: false }), { about: 'storing', process: 1 }],
    [line({ lag: 1_500 }), { about: 'lag', process: 1, ms: 1_500 }],
    [line({ acknowledged: { p50: 9, p99: 251 } }), { about: 'slow', process: 1, ms: 251 }],
    [
      line({ connected: { student: 90, teacher: 0, wall: 0, none: 0 } }),
      { about: 'full', process: 1, count: 90, most: 100 },
    ],
    [line({ cpu: 0.95 }), { about: 'cpu', process: 1, share: 0.95 }],
    [line({}, { state: 'silent', silent: 12_000 }), { about: 'silent', process: 1, ms: 12_000 }],
  ])('is told of one process: %#', (process, warning) => {
    expect(findWarnings(server([process]))).toEqual([warning]);
  });

  it('is the database first, then what is gravest, whichever process it is of', () => {
    const processes = [
      line({ cpu: 1 }),
      line({}, { state: 'silent', silent: 20_000, version: '0.9.0' }),
    ];
    const found = findWarnings(server(processes, { database: false, open: 450 }));
    expect(found.map(({ about }) => about)).toEqual([
      ...['database', 'silent', 'cpu', 'sessions', 'versions'],
    ]);
  });

  it('is not what a process told before it fell silent, nor what nobody understands', () => {
    const processes = [
      line({ storing: false }, { state: 'silent', silent: 20_000 }),
      line({}, { figures: null }),
    ];
    expect(findWarnings(server(processes)).map(({ about }) => about)).toEqual(['silent']);
  });
});

describe('all processes together', () => {
  it('hold what those hold that are heard of', () => {
    const processes = [
      line(),
      line({ refused: { 'class.full': 2, other: 1 } }),
      line({}, { state: 'silent' }),
      line({}, { figures: null }),
    ];
    expect(addUp(server(processes))).toEqual({
      connected: { student: 76, teacher: 4, wall: 2, none: 2 },
      connections: 84,
      decisions: 60,
      refused: [
        ['class.full', 3],
        ['other', 1],
      ],
    });
  });
});
