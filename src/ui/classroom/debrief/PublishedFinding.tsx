import { lazy, Suspense } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import { experimentsLike } from '../../../evidence/fitting.ts';
import { useLists } from '../../../i18n/lists.ts';
import { needTexts } from '../../../i18n/start.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { publishedTable } from '../../../store/classroom/chart-tables.ts';
import {
  bandNote,
  type ClassFindings,
  publishedFinding,
} from '../../../store/classroom/debrief.ts';
import { likenessOfTreatment, rangesOf } from '../../../store/classroom/published.ts';
import { ClassChart } from './ClassChart.tsx';
import { letterOf, useSaid } from './words.ts';

// Comes with the story's texts; a debrief whose sources do not arrive is whole without them.
const Sources = lazy(() =>
  Promise.all([import('../../common/PublishedList.tsx'), needTexts('story')]).then(
    ([list]) => list.PublishedList,
    () => () => null,
  ),
);

/** The first round of this class beside shares that were published for games like its own. */
export function PublishedFinding({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { percent, number } = useNumbers();
  const { sentences } = useLists();
  const { several, ofAll } = useSaid(findings);
  const experiments = useMemo(() => {
    const all = findings.treatments.flatMap((one) => experimentsLike(likenessOfTreatment(one)));
    return [...new Set(all)];
  }, [findings]);
  const published = rangesOf(experiments);
  if (experiments.length === 0) return null;
  const sources = (
    <Suspense fallback={null}>
      <Sources experiments={experiments} />
    </Suspense>
  );
  const alone = Math.max(...findings.treatments.map(({ players }) => players)) < 2;
  if (published.length === 0 || alone) {
    return (
      <section class="card finding wide" data-finding="published">
        <h2>{t('published.none')}</h2>
        {sources}
      </section>
    );
  }
  const citedAs = (authors: string, year: number) => {
    const [first, ...others] = authors.split(', ');
    return others.length === 0
      ? t('published.cited', { authors, year })
      : t('published.cited-many', { first, year });
  };
  const span: [number, number] = [
    Math.min(...published.map(({ low }) => low)),
    Math.max(...published.map(({ high }) => high)),
  ];
  const rows = [
    ...findings.treatments.map((one) => {
      const first = one.shares[0]!;
      return {
        name: several
          ? t('published.this-of', { letter: letterOf(one.treatment) })
          : t('published.this'),
        number: percent(first.share, 0),
        at: first.share,
        low: first.low,
        high: first.high,
        look: 'mine' as const,
      };
    }),
    ...published.map(({ experiment: { authors, year }, low, high }) => ({
      name: citedAs(authors, year),
      number:
        low === high
          ? percent(low, 0)
          : t('published.range', { low: percent(low, 0), high: percent(high, 0) }),
      at: low === high ? low : null,
      low: low === high ? null : low,
      high: low === high ? null : high,
      look: 'reference' as const,
    })),
  ];
  return (
    <ClassChart
      name="published"
      span="wide"
      title={ofAll((one) => {
        const { share, held, of } = one.shares[0]!;
        const small = bandNote(one).size !== null;
        return t(`published.${small ? 'few' : publishedFinding(share, span)}`, {
          share: percent(share, 0),
          held: number(held),
          of: number(of),
          low: percent(span[0], 0),
          high: percent(span[1], 0),
        });
      })}
      alt={sentences(...rows.map(({ name, number }) => t('published.alt', { name, number })))}
      table={publishedTable(findings, published)}
      draw={(charts, width) =>
        charts.rangesChart(
          rows,
          { across: t('published.across'), percent: (x) => percent(x, 0) },
          width,
        )
      }
    >
      {sources}
    </ClassChart>
  );
}
