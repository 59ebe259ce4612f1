import { type Note } from './png.ts';
import { type Table } from './table.ts';

/** What a result was made from: enough to make it again, to the last digit. */
export interface Origin {
  command: string; // arguments for the command line, as in `simulate '#/s/…' --runs 1000`
  href: string; // where the page shows it, from `#` on; in a file the whole address
  seed: number; // 0 to 2³²−1; of several runs the first
}

/** The table with its origin in every row, as columns `seed` (unless it has one) and `made_by`. */
export function withOrigin(table: Table, origin: Origin): Table {
  const hasSeed = table.columns.some(({ name }) => name === 'seed');
  const seed = hasSeed ? [] : [origin.seed];
  return {
    columns: [
      ...table.columns,
      ...seed.map(() => ({ name: 'seed', unit: 'count' }) as const),
      { name: 'made_by', unit: 'text' },
    ],
    rows: table.rows.map((row) => [...row, ...seed, origin.command]),
  };
}

/** A result as a JSON file with what made it. */
export function resultFile(result: unknown, origin: Origin): string {
  return `${JSON.stringify({ origin, result }, null, 1)}\n`;
}

/** The rows of a table as objects, by the names of its columns. */
export function recordsOf({ columns, rows }: Table): object[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

/** What made a picture, as notes inside a PNG. */
export function notesOf({ command, href, seed }: Origin): Note[] {
  const note = (name: string, text: string) => ({ keyword: `hold-or-sell:${name}`, text });
  return [note('command', command), note('address', href), note('seed', String(seed))];
}
