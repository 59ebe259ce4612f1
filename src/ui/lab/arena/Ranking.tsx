import { useMemo } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { standingsOf, standingTable, toldSpread } from '../../../store/lab/arena.ts';
import { Chart } from '../../charts/Chart.tsx';
import { arenaFigureSource } from '../../common/arena/arenaFigureSource.ts';
import { type Met } from './met.ts';
import { useFinding } from './useFinding.ts';

/** How much of the tournaments lies on the line. */
const WITHIN = 0.8;
/** From here on a tenth of a point says nothing. */
const LARGE = 1000;

/** Who earned how much in all, the best on top, with its spread over the tournaments. */
export function Ranking({ met }: { met: Met }) {
  const t = useTexts('lab-arena');
  const numbers = useNumbers();
  const { clauses, sentences } = useLists();
  const title = useFinding(met);
  const { found, names, setUp, origin } = met;
  const order = useMemo(() => standingsOf(found).sort((a, b) => a.place - b.place), [found]);
  const faces = useMemo(
    () => order.map(({ player }) => arenaFigureSource(found.players[player]!.strategy)),
    [order],
  );
  const chance = order.some(({ low, high }) => low !== high);
  const winners = [...order].filter(({ wins }) => wins > 0).sort((a, b) => b.wins - a.wins);
  const points = (amount: number) => numbers.number(amount, Math.abs(amount) < LARGE ? 1 : 0);
  const told = order.map(({ player, mean, wins }) =>
    t('ranking.row', {
      name: names[player],
      mean: points(mean),
      share: numbers.percent(wins / setUp.repetitions, 0),
    }),
  );
  return (
    <Chart
      name="arena-ranking"
      title={title}
      alt={t('ranking.alt', { rows: clauses(told) })}
      table={standingTable(found)}
      origin={origin}
      result={toldSpread(found)}
      texts="lab-arena"
      draw={(charts, width) =>
        charts.standingsChart(
          order.map(({ player, mean, low, high }, row) => ({
            name: names[player]!,
            figure: faces[row]!,
            number: points(mean),
            mean,
            low,
            high,
          })),
          { across: t('ranking.across'), tick: points },
          width,
        )
      }
    >
      <p class="key" data-lines>
        {sentences(
          t('ranking.dot', { count: setUp.repetitions, runs: numbers.number(setUp.repetitions) }),
          chance && t('ranking.line', { share: numbers.percent(WITHIN, 0) }),
        )}
      </p>
      <ul class="first-places">
        {winners.map(({ player, wins }) => (
          <li key={player}>
            {t('ranking.wins', {
              name: names[player],
              share: numbers.percent(wins / setUp.repetitions, 0),
            })}
          </li>
        ))}
      </ul>
    </Chart>
  );
}
