import { bestWays, pursesAfter, pursesTold } from '../../../chapters/ashore-or-stay-figures.ts';
import { PURSE_WAYS } from '../../../chapters/purse.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import './falls.css';

const FALLS = ['gap', 'value'] as const;

/** What the purse became by each way, after each of the two falls; my guess and the best are marked. */
export function PurseTable({ chapter, told }: PieceProps) {
  const telling = useTelling(chapter.id);
  const numbers = useNumbers();
  const best = bestWays();
  const figures = pursesTold();
  const guess = told.given('purse');
  const sums = PURSE_WAYS.map((way) => ({ way, after: pursesAfter(way) }));
  const most = Math.max(...sums.flatMap(({ after }) => [after.gap, after.value]));
  const text = (key: string) => telling.text(`steps.told-purse.lines.${key}`, figures);
  return (
    <table class="card staged-chart purse">
      <caption>{text('title')}</caption>
      <thead>
        <tr>
          <td />
          {FALLS.map((fall) => (
            <th key={fall} scope="col">
              {text(fall)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sums.map(({ way, after }) => (
          <tr key={way}>
            <th scope="row">
              {text(way)}
              {guess === way && <span class="yours">{text('yours')}</span>}
            </th>
            {FALLS.map((fall) => (
              <td key={fall} class={best[fall] === way ? 'best' : ''}>
                <span class="bar" style={{ width: `${(after[fall] / most) * 100}%` }} />
                <span class="sum">{numbers.money(after[fall])}</span>
                {best[fall] === way && <strong>{text('best')}</strong>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
