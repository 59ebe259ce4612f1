/** What the entries of a column are; the codebook says so beside each column. */
export type Unit =
  | 'round'
  | 'seat'
  | 'count'
  | 'dollars'
  | 'points' // of the arena's payoffs
  | 'tokens'
  | 'log'
  | 'fraction'
  | 'seconds'
  | 'time' // ISO 8601, UTC
  | 'choice'
  | 'text';

export interface Column {
  name: string; // snake_case, the same in every language
  unit: Unit;
}

/** Tidy data: one observation a row. */
export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly (number | string | boolean | null)[])[];
}

function cell(value: number | string | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as CSV after RFC 4180, full precision, booleans as 1 and 0, nothing for null. */
export function csvOf(table: Table): string {
  const head = table.columns.map((column) => cell(column.name)).join(',');
  const body = table.rows.map((row) => row.map(cell).join(','));
  return `${[head, ...body].join('\r\n')}\r\n`;
}

/** The columns themselves as a table: name and unit. */
export function codebookOf(table: Table): Table {
  return {
    columns: [
      { name: 'column', unit: 'text' },
      { name: 'unit', unit: 'text' },
    ],
    rows: table.columns.map((column) => [column.name, column.unit]),
  };
}
