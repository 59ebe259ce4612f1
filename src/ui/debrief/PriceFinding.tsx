import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { courseTable, type Debrief, type Headline, marksOf } from '../../store/debrief.ts';
import { Chart } from '../charts/Chart.tsx';
import { isNarrowChart } from '../charts/narrow.ts';
import { named, useAxisMoney } from './words.ts';

/** Below this share the price is said to have ended at its value. */
const LEVEL = 0.005;

/** Price against value, and who sold on the way. */
export function PriceFinding({ debrief, headline }: { debrief: Debrief; headline: Headline }) {
  const t = useTexts('debrief');
  const { price, percent, signedPercent } = useNumbers();
  const axisMoney = useAxisMoney();
  const { items } = useLists();
  const { course, turn } = debrief;
  const { opening } = course;
  const last = course.rounds.at(-1)!;
  const side = headline.gap < -LEVEL ? 'below' : headline.gap > LEVEL ? 'above' : 'level';
  const gap = signedPercent(headline.gap, 0);
  const sold = course.rounds.map((round) => round.sold + round.forced);
  return (
    <Chart
      name="price"
      title={t(`price.${side}`, { gap: percent(Math.abs(headline.gap), 0) })}
      alt={t('price.alt', {
        value0: price(opening.value),
        value1: price(last.value),
        price0: price(opening.price),
        price1: price(last.price),
        gap,
        sold: items(sold.map(String)),
      })}
      table={courseTable(course)}
      draw={(charts, width) => {
        const narrow = isNarrowChart(width);
        return charts.priceChart(
          {
            marks: marksOf(course),
            sold: course.rounds.map(({ round, sold: count, forced }) => ({ round, count, forced })),
            turn: turn && {
              round: turn.round,
              words: t(`turn.${turn.kind}`, { round: turn.round, count: turn.count }),
            },
          },
          {
            price: named(t('words.price'), price(last.price), narrow),
            value: named(t('words.value'), price(last.value), narrow),
            gap: named(t('words.gap'), gap, narrow),
            round: t('round'),
            sold: t('words.sold'),
            money: axisMoney,
          },
          width,
        );
      }}
    />
  );
}
