import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { afterTable } from '../../../store/classroom/chart-tables.ts';
import {
  afterFinding,
  type ClassFindings,
  type Share,
  type TreatmentFindings,
} from '../../../store/classroom/debrief.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf, useSaid } from './words.ts';

const SIDES = ['held', 'sold'] as const;

/** How often one held once most others had held, and once most had sold. */
export function AfterFinding({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { percent, number } = useNumbers();
  const { sentences } = useLists();
  const { several, ofAll } = useSaid(findings);
  const finding = ({ after }: TreatmentFindings) =>
    t(`after.${afterFinding(after)}`, {
      held: percent(after.held?.share ?? 0, 0),
      sold: percent(after.sold?.share ?? 0, 0),
    });
  const rows = findings.treatments.flatMap(({ treatment, after }) =>
    SIDES.flatMap((side) => {
      const found = after[side];
      if (!found) return [];
      const row = t(`after.${side}`);
      const name = several ? t('after.row', { letter: letterOf(treatment), row }) : row;
      return [{ name, side, found }];
    }),
  );
  const alt = ({ name, found }: { name: string; found: Share }) =>
    t('after.alt', {
      row: name,
      held: number(found.held),
      of: number(found.of),
      share: percent(found.share, 0),
      low: percent(found.low, 0),
      high: percent(found.high, 0),
    });
  return (
    <ClassChart
      name="after-others"
      title={ofAll(finding)}
      alt={sentences(...rows.map(alt))}
      table={afterTable(findings)}
      draw={(charts, width) =>
        charts.rangesChart(
          rows.map(({ name, side, found }) => ({
            name,
            number: t('after.number', { share: percent(found.share, 0), of: number(found.of) }),
            at: found.share,
            low: found.low,
            high: found.high,
            look: side === 'held' ? ('hold' as const) : ('sell' as const),
          })),
          { across: t('after.across'), percent: (x) => percent(x, 0) },
          width,
        )
      }
    >
      <Notes lines={[t('after.note')]} />
    </ClassChart>
  );
}
