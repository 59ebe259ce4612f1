import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { predictionTable } from '../../../store/classroom/chart-tables.ts';
import {
  type ClassFindings,
  predictionFinding,
  type TreatmentFindings,
} from '../../../store/classroom/debrief.ts';
import { ClassChart } from './ClassChart.tsx';
import { letterOf, useSaid } from './words.ts';

const BINS = 10;

function binned(predictions: readonly number[]): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const share of predictions) counts[Math.min(BINS - 1, Math.floor(share * BINS + 1e-9))]!++;
  return counts;
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** What was expected of the first round beside what happened in it. */
export function PredictionFinding({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { percent, number } = useNumbers();
  const { several } = useSaid(findings);
  const asked = findings.treatments.filter(({ predictions }) => predictions.length > 0);
  const { ofAll, sentencesOfAll } = useSaid({ treatments: asked });
  if (asked.length === 0) return null;
  const words = ({ predictions, happened }: TreatmentFindings) => ({
    expected: percent(meanOf(predictions), 0),
    happened: percent(happened ?? 0, 0),
    count: number(predictions.length),
    least: percent(Math.min(...predictions), 0),
    most: percent(Math.max(...predictions), 0),
  });
  return (
    <ClassChart
      name="predictions"
      title={ofAll((one) => {
        const finding = predictionFinding(meanOf(one.predictions), one.happened ?? 0);
        return t(`predicted.${finding}`, words(one));
      })}
      alt={sentencesOfAll((one) => t('predicted.alt', words(one)))}
      table={predictionTable(findings)}
      draw={(charts, width) =>
        charts.columnsChart(
          asked.map((one) => ({
            name: several ? t('letter', { letter: letterOf(one.treatment) }) : '',
            columns: binned(one.predictions).map((count, i) => ({
              label: `${i * BINS}–${(i + 1) * BINS}`,
              value: count / one.predictions.length,
              number: count === 0 ? '' : number(count),
              look: 'plain' as const,
            })),
            mark: {
              at: (one.happened ?? 0) * BINS,
              words: t('predicted.mark', words(one)),
            },
          })),
          { across: t('predicted.across') },
          width,
        )
      }
    />
  );
}
