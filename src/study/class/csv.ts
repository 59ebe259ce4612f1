import { csvOf, type Table } from '../table.ts';

/** Where a spreadsheet begins to compute: what somebody typed must not (OWASP, CSV injection). */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const BYTE_ORDER_MARK = '\uFEFF';

function defused(cell: Table['rows'][number][number]) {
  return typeof cell === 'string' && STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * A table as CSV that any spreadsheet opens as it is meant: UTF-8 with a byte-order mark, lines end in CR LF, an
 * apostrophe before text that would be taken for a formula. Numbers stay numbers.
 */
export function safeCsvOf(table: Table): string {
  return BYTE_ORDER_MARK + csvOf({ ...table, rows: table.rows.map((row) => row.map(defused)) });
}
