import { useLists } from '../../../../i18n/lists.ts';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { flightTable } from '../../../../store/lab/runs.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { type FigureProps } from './BandsFigure.tsx';

/** How often more than half of the holders sold at once, and in which round first. */
export function FlightFigure({ found, origin }: FigureProps) {
  const t = useTexts('lab-runs');
  const { percent, number } = useNumbers();
  const { items, sentences } = useLists();
  const { ran, endedRunning, forced, rounds } = found;
  const first = rounds.filter(({ firstRan }) => firstRan > 0);
  const often = first.reduce((a, b) => (b.firstRan > a.firstRan ? b : a), rounds[0]!);
  const rows = first.map(({ round, firstRan }) =>
    t('flight.row', { round, count: number(firstRan) }),
  );
  const told = sentences(
    ran > 0 &&
      (endedRunning > 0
        ? t('flight.ended', { share: percent(endedRunning) })
        : t('flight.ended-none')),
    ran > 0 && t('flight.when', { round: often.round }),
    forced > 0 && t('flight.forced', { share: percent(forced) }),
  );
  const title = ran > 0 ? t('flight.title', { share: percent(ran) }) : t('flight.none');
  return (
    <Chart
      name="runs-by-round"
      level={3}
      texts="lab-runs"
      title={title}
      alt={ran > 0 ? t('flight.alt', { rows: items(rows) }) : title}
      table={flightTable(found)}
      origin={origin}
      result={found}
      draw={(charts, width) =>
        charts.columnsChart(
          [
            {
              name: '',
              mark: null,
              columns: rounds.map(({ round, firstRan }) => ({
                label: String(round),
                value: firstRan,
                number: firstRan > 0 ? number(firstRan) : '',
                look: 'sell' as const,
              })),
            },
          ],
          { across: t('flight.across') },
          width,
        )
      }
    >
      <p class="runs-says">{t('flight.key')}</p>
      {told !== '' && <p data-lines>{told}</p>}
    </Chart>
  );
}
