import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type History } from '../../../store/contest.ts';
import { coatOf, Face } from '../../common/arena/ArenaFigure.tsx';
import './contest-population.css';

const WIDTH = 400;
const HEIGHT = 110;

interface HistoryProps {
  history: History;
  at: number; // generations seen
}

/** Outline of one kind's share over the generations seen, from the foot of the picture up. */
function bandOf({ generations }: History, kind: number, at: number): string {
  const step = WIDTH / Math.max(1, generations.length - 1);
  const edge = (generation: number, kinds: number) => {
    const { counts } = generations[generation]!;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const below = counts.slice(0, kinds).reduce((sum, count) => sum + count, 0);
    return `${(generation * step).toFixed(1)},${(HEIGHT * (1 - below / all)).toFixed(1)}`;
  };
  const seen = Array.from({ length: at + 1 }, (_, generation) => generation);
  const top = seen.map((generation) => edge(generation, kind + 1));
  const foot = seen.map((generation) => edge(generation, kind)).reverse();
  return `M${[...top, ...foot].join('L')}Z`;
}

/** Middle of a kind's band at the beginning, as a share of the height from above. */
function middleOf({ generations }: History, kind: number): number {
  const { counts } = generations[0]!;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const below = counts.slice(0, kind).reduce((sum, count) => sum + count, 0);
  return 1 - (below + counts[kind]! / 2) / all;
}

/** How many of each kind there were, generation by generation: bands in the colour of their coats. */
export function HistoryBands({ history, at }: HistoryProps) {
  const step = WIDTH / Math.max(1, history.generations.length - 1);
  const x = at * step;
  return (
    <div class="history">
      <div class="history-faces" aria-hidden="true">
        {history.strategies.map((strategy, kind) => (
          <span key={strategy} style={{ top: `${middleOf(history, kind) * 100}%` }}>
            <Face strategy={strategy} />
          </span>
        ))}
      </div>
      <svg
        class="history-bands"
        viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="history-frame" width={WIDTH} height={HEIGHT} />
        {history.strategies.map((strategy, kind) => (
          <path
            key={strategy}
            d={bandOf(history, kind, at)}
            fill={coatOf(strategy)}
            class="history-band"
          />
        ))}
        <path class="history-now" d={`M${x},-3V${HEIGHT + 3}`} />
      </svg>
    </div>
  );
}

/** The same as a table, up to the generation that is seen. */
export function HistoryTable({ history, at }: HistoryProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  return (
    <details class="contest-table">
      <summary>{t('evolution.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('evolution.generation-column')}</th>
            {history.strategies.map((strategy) => (
              <th key={strategy} scope="col">
                {names(`${strategy}.name`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.generations.slice(0, at + 1).map(({ counts }, generation) => (
            <tr key={generation}>
              <th scope="row">{numbers.number(generation + 1)}</th>
              {counts.map((count, kind) => (
                <td key={history.strategies[kind]}>{numbers.number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
