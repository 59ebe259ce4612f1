import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../i18n/useTexts.ts';
import { type Column, type Table } from '../../store/debrief.ts';

/** More rows than this are left to the CSV. */
const MOST_ROWS = 120;

type Cell = Table['rows'][number][number];

/** What a coded cell says: roles, ways of counting, classes, characters and paths by their names. */
function useCellWords(texts: string): (column: string, cell: string) => string {
  const word = useKeyedTexts(texts);
  const character = useKeyedTexts('characters');
  const analysis = useKeyedTexts('analysis');
  return (column, cell) => {
    if (column === 'character') return character(`${cell}.name`);
    if (column === 'settlement') return word(`settled.${cell}`);
    if (column === 'class') return analysis(`class.${cell}`);
    const step = /^path (\d+)$/.exec(cell)?.[1];
    return step === undefined
      ? word(`cells.${cell}`, { defaultValue: cell })
      : word('cells.step', { step });
  };
}

interface DataTableProps {
  table: Table;
  caption: string;
  texts: string; // namespace of its columns and cells
}

/** The numbers of a chart as a table, in the reader's own words and digits. */
export function DataTable({ table, caption, texts }: DataTableProps) {
  const t = useTexts('debrief');
  const word = useKeyedTexts(texts);
  const tell = useCellWords(texts);
  const { money, number, percent } = useNumbers();
  const write = (cell: Cell, { name, unit }: Column): string => {
    if (cell === null) return '–';
    if (typeof cell === 'boolean') return cell ? t('cells.yes') : t('cells.no');
    if (typeof cell === 'string') return tell(name, cell);
    if (unit === 'dollars') return money(cell);
    if (unit === 'fraction') return percent(cell);
    return number(cell, unit === 'log' ? 4 : unit === 'tokens' || unit === 'points' ? 2 : 0);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="data" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.name} scope="col" data-unit={column.unit}>
                {word(`columns.${column.name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, MOST_ROWS).map((row, i) => (
            // Rows have no names of their own; they never move.
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={table.columns[j]!.name} data-unit={table.columns[j]!.unit}>
                  {write(cell, table.columns[j]!)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
