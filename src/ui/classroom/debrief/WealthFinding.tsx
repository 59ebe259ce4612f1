import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { wealthTable } from '../../../store/classroom/chart-tables.ts';
import { type ClassFindings, type TreatmentFindings } from '../../../store/classroom/debrief.ts';
import { isNarrowChart } from '../../charts/narrow.ts';
import { named, useAxisMoney } from '../../debrief/words.ts';
import { ClassChart } from './ClassChart.tsx';
import { letterOf, useSaid } from './words.ts';

interface WealthFindingProps {
  findings: ClassFindings;
  one: TreatmentFindings;
}

/** What a holder of one treatment had on paper, and had all sold at once. */
export function WealthFinding({ findings, one }: WealthFindingProps) {
  const t = useTexts('class-debrief');
  const told = useTexts('debrief');
  const { money } = useNumbers();
  const axisMoney = useAxisMoney();
  const { said } = useSaid(findings);
  const { marks, treatment } = one;
  const opening = marks[0]!;
  const last = marks.at(-1)!;
  const words = {
    paper0: money(opening.paper),
    exit0: money(opening.exit),
    paper: money(last.paper),
    exit: money(last.exit),
  };
  const same = words.paper === words.exit;
  return (
    <ClassChart
      name={`wealth-${letterOf(treatment).toLowerCase()}`}
      title={said(one, t(same ? 'wealth.same' : 'wealth.title', words))}
      alt={t('wealth.alt', words)}
      table={wealthTable(one)}
      draw={(charts, width) => {
        const narrow = isNarrowChart(width);
        return charts.wealthChart(
          { marks },
          {
            paper: named(told('wealth.paper'), words.paper, narrow),
            exit: named(told('wealth.exit'), words.exit, narrow),
            round: t('round'),
            money: axisMoney,
          },
          width,
        );
      }}
    />
  );
}
