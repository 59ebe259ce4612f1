import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Debrief, marksOf, wealthTable } from '../../store/debrief.ts';
import { Chart } from '../charts/Chart.tsx';
import { isNarrowChart } from '../charts/narrow.ts';
import { named, useAxisMoney } from './words.ts';

/** Nearer than this share, the two are told as one. */
const SAME = 0.005;

/** My wealth on paper, and what it would have fetched had all sold at once. */
export function WealthFinding({ debrief }: { debrief: Debrief }) {
  const t = useTexts('debrief');
  const { money, signedMoney } = useNumbers();
  const axisMoney = useAxisMoney();
  const { course } = debrief;
  const last = course.rounds.at(-1)!;
  const same = Math.abs(last.exit - last.paper) <= SAME * Math.abs(last.paper);
  return (
    <Chart
      name="wealth"
      title={t(
        last.tokens === 0 ? 'wealth.title-cash' : same ? 'wealth.title-same' : 'wealth.title',
        {
          paper: money(last.paper),
          exit: money(last.exit),
        },
      )}
      alt={t('wealth.alt', {
        paper0: money(course.opening.paper),
        paper1: money(last.paper),
        exit1: money(last.exit),
        difference: signedMoney(last.exit - last.paper),
      })}
      table={wealthTable(course)}
      draw={(charts, width) => {
        const narrow = isNarrowChart(width);
        return charts.wealthChart(
          { marks: marksOf(course) },
          {
            paper: named(t('wealth.paper'), money(last.paper), narrow),
            exit: named(t('wealth.exit'), money(last.exit), narrow),
            round: t('round'),
            money: axisMoney,
          },
          width,
        );
      }}
    />
  );
}
