import { type ProcessLine, type ServerFigures } from '../../view/figures.ts';

/** Something that who runs the server should look at; `process`: which, from 1. */
export type Warning =
  | { about: 'database' | 'versions' }
  | { about: 'sessions'; count: number; most: number }
  | { about: 'silent' | 'lag' | 'slow'; process: number; ms: number }
  | { about: 'storing'; process: number }
  | { about: 'full'; process: number; count: number; most: number }
  | { about: 'cpu'; process: number; share: number };

const SLOW = 250; // ms of an acknowledgement
const LONG_LAG = 1_000; // ms
const NEARLY = 0.9; // of what there is

/** Connections of a process, whatever they may do. */
export function connectionsOf(figures: NonNullable<ProcessLine['figures']>): number {
  const { student, teacher, wall, none } = figures.connected;
  return student + teacher + wall + none;
}

/** What is not as it should be, of all processes, the gravest first. */
export function findWarnings(all: ServerFigures): Warning[] {
  const each = all.processes.flatMap((line, i) => findIn(line, i + 1, all.mostConnections));
  const versions = new Set(all.processes.map(({ version }) => version));
  return [
    ...(all.database ? [] : [{ about: 'database' as const }]),
    ...each.toSorted((a, b) => ORDER.indexOf(a.about) - ORDER.indexOf(b.about)),
    ...((all.open ?? 0) >= all.mostSessions * NEARLY
      ? [{ about: 'sessions' as const, count: all.open!, most: all.mostSessions }]
      : []),
    ...(versions.size > 1 ? [{ about: 'versions' as const }] : []),
  ];
}

const ORDER: Warning['about'][] = ['silent', 'storing', 'lag', 'slow', 'full', 'cpu'];

function findIn(line: ProcessLine, process: number, most: number): Warning[] {
  const { state, silent, figures } = line;
  if (state === 'silent') return [{ about: 'silent', process, ms: silent }];
  if (figures === null) return [];
  const count = connectionsOf(figures);
  const slowest = figures.acknowledged.p99 ?? 0;
  const found: (Warning | false)[] = [
    !figures.storing && { about: 'storing', process },
    figures.lag > LONG_LAG && { about: 'lag', process, ms: figures.lag },
    slowest > SLOW && { about: 'slow', process, ms: slowest },
    count >= most * NEARLY && { about: 'full', process, count, most },
    figures.cpu > NEARLY && { about: 'cpu', process, share: figures.cpu },
  ];
  return found.filter((one) => one !== false);
}
