import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { priceTable } from '../../../store/classroom/chart-tables.ts';
import { type ClassFindings, type TreatmentFindings } from '../../../store/classroom/debrief.ts';
import { isNarrowChart } from '../../charts/narrow.ts';
import { named, useAxisMoney } from '../../debrief/words.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf, useSaid } from './words.ts';

/** Below this share the price is said to have ended at its value. */
const NEAR = 0.005;

interface PriceFindingProps {
  findings: ClassFindings;
  one: TreatmentFindings;
}

/** Price against value in one treatment, and who sold on the way. */
export function PriceFinding({ findings, one }: PriceFindingProps) {
  const t = useTexts('class-debrief');
  const told = useTexts('debrief');
  const { price, percent, signedPercent, number } = useNumbers();
  const axisMoney = useAxisMoney();
  const { items } = useLists();
  const { said } = useSaid(findings);
  const { marks, sold, pools, treatment } = one;
  const opening = marks[0]!;
  const last = marks.at(-1)!;
  const gap = last.price / last.value - 1;
  const side = gap < -NEAR ? 'below' : gap > NEAR ? 'above' : 'level';
  return (
    <ClassChart
      name={`price-${letterOf(treatment).toLowerCase()}`}
      title={said(one, told(`price.${side}`, { gap: percent(Math.abs(gap), 0) }))}
      alt={told('price.alt', {
        value0: price(opening.value),
        value1: price(last.value),
        price0: price(opening.price),
        price1: price(last.price),
        gap: signedPercent(gap, 0),
        sold: items(sold.map(({ count, forced }) => number(count + forced))),
      })}
      table={priceTable(one)}
      draw={(charts, width) => {
        const narrow = isNarrowChart(width);
        return charts.priceChart(
          { marks, sold, turn: null },
          {
            price: named(told('words.price'), price(last.price), narrow),
            value: named(told('words.value'), price(last.value), narrow),
            gap: named(told('words.gap'), signedPercent(gap, 0), narrow),
            round: t('round'),
            sold: told('words.sold'),
            money: axisMoney,
          },
          width,
        );
      }}
    >
      <Notes
        lines={[
          pools > 1 &&
            t('price.pools', {
              pools: number(pools),
              least: price(last.prices.least),
              most: price(last.prices.most),
            }),
        ]}
      />
    </ClassChart>
  );
}
