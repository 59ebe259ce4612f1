import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { bandsTable, type MarketRuns } from '../../../../store/lab/runs.ts';
import { type Origin } from '../../../../store/origin.ts';
import { Chart } from '../../../charts/Chart.tsx';
import { isNarrowChart } from '../../../charts/narrow.ts';
import { named, useAxisMoney } from '../../../debrief/words.ts';

export interface FigureProps {
  found: MarketRuns;
  origin: Origin;
}

/** Where price and value lie by round. */
export function BandsFigure({ found, origin }: FigureProps) {
  const t = useTexts('lab-runs');
  const words = useTexts('debrief');
  const { price, percent } = useNumbers();
  const axisMoney = useAxisMoney();
  const marks = found.price.map((quantiles, round) => {
    const [low, lower, middle, upper, high] = quantiles as [number, number, number, number, number];
    return { round, low, lower, middle, upper, high, value: found.value[round]![2]! };
  });
  const last = marks.at(-1)!;
  const ends = {
    low: price(last.low),
    lower: price(last.lower),
    middle: price(last.middle),
    upper: price(last.upper),
    high: price(last.high),
  };
  return (
    <Chart
      name="price-bands"
      level={3}
      texts="lab-runs"
      title={t(ends.low === ends.high ? 'bands.level' : 'bands.title', ends)}
      alt={t('bands.alt', {
        ...ends,
        open: price(marks[0]!.middle),
        round: last.round,
        value: price(last.value),
      })}
      table={bandsTable(found)}
      origin={origin}
      result={found}
      draw={(charts, width) => {
        const narrow = isNarrowChart(width);
        return charts.bandsChart(
          marks,
          {
            high: named(percent(found.at[4]!, 0), ends.high, narrow),
            middle: named(t('median'), ends.middle, narrow),
            low: named(percent(found.at[0]!, 0), ends.low, narrow),
            value: named(words('words.value'), price(last.value), narrow),
            round: t('round'),
            money: axisMoney,
          },
          width,
        );
      }}
    >
      <p class="runs-says">{t('bands.key')}</p>
    </Chart>
  );
}
