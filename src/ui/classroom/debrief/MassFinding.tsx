import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { massTable } from '../../../store/classroom/chart-tables.ts';
import {
  type ClassFindings,
  massFinding,
  massShares,
  type TreatmentFindings,
} from '../../../store/classroom/debrief.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf, useSaid } from './words.ts';

interface MassFindingProps {
  findings: ClassFindings;
  one: TreatmentFindings;
}

/** Who held and who sold against the number from which holding pays. */
export function MassFinding({ findings, one }: MassFindingProps) {
  const t = useTexts('class-debrief');
  const { percent, number } = useNumbers();
  const { items } = useLists();
  const { said } = useSaid(findings);
  const { treatment } = one;
  const mass = massShares(one.mass);
  // Holders' seats of bots: the market may be made by bots too.
  const bots = one.bots > one.pools * one.scenario.makers;
  const { kind, reached } = massFinding(mass);
  const told = { count: reached, number: number(reached), rounds: number(mass.length) };
  return (
    <ClassChart
      name={`critical-mass-${letterOf(treatment).toLowerCase()}`}
      title={said(one, t(`mass.${kind}`, told))}
      alt={t('mass.alt', {
        held: items(mass.map(({ held }) => percent(held, 0))),
        needed: items(
          mass.map(({ needed }) => (needed === null ? t('mass.no-number') : percent(needed, 0))),
        ),
      })}
      table={massTable(one)}
      draw={(charts, width) =>
        charts.massChart(
          mass,
          {
            held: t('mass.held'),
            sold: t('mass.sold'),
            needed: t('mass.needed'),
            round: t('round'),
            percent: (x) => percent(x, 0),
          },
          width,
        )
      }
    >
      <Notes lines={[kind !== 'never' && t('mass.note'), bots && t('mass.bots')]} />
    </ClassChart>
  );
}
