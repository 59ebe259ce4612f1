import { type ProcessFigures, type ServerFigures } from '../../view/figures.ts';
import { connectionsOf } from './warnings.ts';

/** What all processes that are heard of do together. */
export interface Totals {
  connected: ProcessFigures['connected'];
  connections: number;
  decisions: number; // in the last minute
  refused: [code: string, times: number][]; // the most frequent first
}

const NOBODY = { student: 0, teacher: 0, wall: 0, none: 0 };

/** Adds up the processes of which something was heard; silent ones hold nobody any more. */
export function addUp({ processes }: ServerFigures): Totals {
  const heard = processes.flatMap(({ state, figures }) =>
    state === 'silent' || figures === null ? [] : [figures],
  );
  const sum = (of: (figures: ProcessFigures) => number) =>
    heard.reduce((all, figures) => all + of(figures), 0);
  const connected = { ...NOBODY };
  for (const part of Object.keys(NOBODY) as (keyof typeof NOBODY)[]) {
    connected[part] = sum((figures) => figures.connected[part]);
  }
  return {
    connected,
    connections: sum(connectionsOf),
    decisions: sum(({ decisions }) => decisions),
    refused: addRefused(heard),
  };
}

function addRefused(heard: ProcessFigures[]): [string, number][] {
  const times = new Map<string, number>();
  for (const { refused } of heard) {
    for (const [code, count] of Object.entries(refused)) {
      times.set(code, (times.get(code) ?? 0) + count);
    }
  }
  return [...times].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
