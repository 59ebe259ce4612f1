import { parseArgs } from 'node:util';
import {
  deleteClasses,
  type ListedClass,
  listClasses,
} from '../src/classroom/server/journal/classes.ts';
import { readPlace, refuse, report } from './data.ts';

const USAGE = `Say what to do:
  npm run classes -- list                         every class that is kept, without names
  npm run classes -- delete ID [ID …]             with everything that is kept of it
  npm run classes -- delete --before 2026-09-01   all that were opened before that day (UTC)`;

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const kib = (bytes: number) => `${Math.ceil(bytes / 1024)} KiB`;

function rowOf(one: ListedClass): string[] {
  const { id, openedAt, expiresAt, isClosed, seats, lines, bytes } = one;
  const state = isClosed ? 'over' : 'open';
  return [id, day(openedAt), day(expiresAt), state, String(seats), String(lines), kib(bytes)];
}

/** Rows of text under each other, each column as wide as it must be. */
function tableOf(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lineOf = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column]!));
  return rows.map((row) => lineOf(row).join('  ').trimEnd()).join('\n');
}

async function list(): Promise<string> {
  const { classes, bytes } = await listClasses(readPlace());
  const head = ['id', 'opened', 'deleted after', 'state', 'seats', 'lines', 'size'];
  const total = `${classes.length} classes; the whole database has ${kib(bytes)}.`;
  return `${tableOf([head, ...classes.map(rowOf)])}\n${total}`;
}

async function erase(ids: string[], before: string | undefined): Promise<string> {
  if (before === undefined) {
    if (ids.length === 0) refuse(USAGE);
    const gone = await deleteClasses(readPlace(), { ids });
    const unknown = ids.filter((id) => !gone.includes(id));
    if (unknown.length === 0) return `Deleted ${gone.length} classes.`;
    return refuse(
      `Deleted ${gone.length} classes. There is none with the id ${unknown.join(', ')}: see npm run classes -- list`,
    );
  }
  const at = /^\d{4}-\d\d-\d\d$/.test(before) ? Date.parse(before) : Number.NaN;
  if (ids.length > 0 || Number.isNaN(at)) refuse(USAGE);
  const gone = await deleteClasses(readPlace(), { before: at });
  return `Deleted ${gone.length} classes that were opened before ${before}.`;
}

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { before: { type: 'string' } } });
  } catch {
    return refuse(USAGE);
  }
}

const { positionals, values } = read();
const [what, ...ids] = positionals;
if (what === 'list' && ids.length === 0) await report(list);
else if (what === 'delete') await report(() => erase(ids, values.before));
else refuse(USAGE);
