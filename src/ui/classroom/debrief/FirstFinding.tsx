import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { firstTable } from '../../../store/classroom/chart-tables.ts';
import {
  type ClassFindings,
  firstFinding,
  type TreatmentFindings,
} from '../../../store/classroom/debrief.ts';
import { ClassChart } from './ClassChart.tsx';
import { letterOf, useSaid } from './words.ts';

/** Who first sold when: how the holding came undone. */
export function FirstFinding({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { number } = useNumbers();
  const { items } = useLists();
  const { several, ofAll, sentencesOfAll } = useSaid(findings);
  const finding = ({ first }: TreatmentFindings) => {
    const { kind, players, never, round } = firstFinding(first);
    return t(`first.${kind}`, {
      players: number(players),
      never: number(never),
      round: number(round ?? 0),
    });
  };
  const counted = ({ first }: TreatmentFindings) =>
    t('first.alt', {
      counts: items(
        first.sold.flatMap((count, i) =>
          count === 0 ? [] : [t('first.count', { round: number(i + 1), count: number(count) })],
        ),
      ),
      never: number(first.never),
    });
  return (
    <ClassChart
      name="first-sale"
      title={ofAll(finding)}
      alt={sentencesOfAll(counted)}
      table={firstTable(findings)}
      draw={(charts, width) =>
        charts.columnsChart(
          findings.treatments.map(({ treatment, first }) => {
            const players = first.sold.reduce((sum, count) => sum + count, first.never);
            const column = (label: string, count: number, look: 'hold' | 'sell') => ({
              label,
              value: count / players,
              number: count === 0 ? '' : number(count),
              look,
            });
            return {
              name: several ? t('letter', { letter: letterOf(treatment) }) : '',
              columns: [
                ...first.sold.map((count, i) => column(number(i + 1), count, 'sell')),
                column(t('first.never'), first.never, 'hold'),
              ],
              mark: null,
            };
          }),
          { across: t('first.across') },
          width,
        )
      }
    />
  );
}
