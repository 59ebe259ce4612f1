import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, type Settled, settlementTable } from '../../store/debrief.ts';
import { type Bar } from '../charts/barsChart.ts';
import { Chart } from '../charts/Chart.tsx';

/** The three ways of counting the end, for me and the mean of the others. */
export function SettledFinding({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { money } = useNumbers();
  const { sentences } = useLists();
  const { settled } = debrief;
  const told = (of: (one: Settled) => number | null) =>
    settled.map((one) => money(of(one) ?? 0)) as [string, string, string];
  const [price, value, exit] = told((one) => one.mine);
  const [othersPrice, othersValue, othersExit] = told((one) => one.others);
  const alone = settled[0]!.others === null;
  const counted = settled.find((one) => one.counts)!;
  const bars = settled.flatMap(({ settlement, counts, mine, others }): Bar[] => {
    const name = t(`settled.${settlement}`);
    const bar = (who: string, x: number, look: Bar['look']): Bar => ({
      name: `${name} · ${who}`,
      value: x,
      number: money(x),
      look,
      strong: counts,
    });
    return [
      bar(t('settled.mine'), mine, 'mine'),
      ...(others === null ? [] : [bar(t('settled.others'), others, 'reference')]),
    ];
  });
  const counts = t('settled.counted', { name: t(`settled.${counted.settlement}`) });
  const alt = t(alone ? 'settled.alt-alone' : 'settled.alt', {
    price,
    value,
    exit,
    othersPrice,
    othersValue,
    othersExit,
  });
  return (
    <Chart
      name="settlements"
      title={t('settled.title')}
      alt={sentences(alt, counts)}
      table={settlementTable(settled)}
      draw={(charts, width) => charts.barsChart(bars, width)}
    >
      <p data-lines>{counts}</p>
    </Chart>
  );
}
