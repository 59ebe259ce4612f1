import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { courseStill } from '../../../store/staging.ts';
import { type Game } from '../../../store/types.ts';
import { Drawing } from '../../charts/Chart.tsx';
import { isNarrowChart } from '../../charts/narrow.ts';
import '../../charts/charts.css';

/** Price against value over a game's rounds. */
export function Course({ game }: { game: Game }) {
  const t = useTexts('debrief');
  const { price, number, signedPercent } = useNumbers();
  const { items } = useLists();
  const { marks, sold } = courseStill(game);
  const first = marks[0]!;
  const last = marks.at(-1)!;
  const alt = t('price.alt', {
    value0: price(first.value),
    value1: price(last.value),
    price0: price(first.price),
    price1: price(last.price),
    gap: signedPercent(last.price / last.value - 1, 0),
    sold: items(sold.map(({ count, forced }) => number(count + forced))),
  });
  return (
    <figure class="card staged-chart">
      <Drawing
        alt={alt}
        draw={(charts, width) => {
          const end = (name: string, value: string) =>
            isNarrowChart(width) ? `${name}\n${value}` : `${name} ${value}`;
          return charts.priceChart(
            { marks, sold, turn: null },
            {
              price: end(t('words.price'), price(last.price)),
              value: end(t('words.value'), price(last.value)),
              gap: t('words.gap'),
              round: t('round'),
              sold: t('words.sold'),
              money: price,
            },
            width,
          );
        }}
      />
    </figure>
  );
}
