import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { shareTable } from '../../../store/classroom/chart-tables.ts';
import {
  bandNote,
  bandOf,
  type ClassFindings,
  differenceFinding,
  shareFinding,
  type TreatmentFindings,
} from '../../../store/classroom/debrief.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf, useSaid } from './words.ts';

/** The share that held, round by round, each treatment with its band. */
export function ShareFinding({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { percent, number } = useNumbers();
  const { items } = useLists();
  const { several, said, sentencesOfAll } = useSaid(findings);
  const { treatments } = findings;
  const [a, b] = treatments;
  const apart = a && b ? differenceFinding([a, b]) : null;
  const told = ({ shares, overall }: TreatmentFindings) => ({
    first: percent(shares[0]!.share, 0),
    last: percent(shares.at(-1)!.share, 0),
    overall: percent(overall.share, 0),
    held: number(overall.held),
    rounds: number(overall.of),
  });
  const points = (x: number) => number(100 * x);
  const chanceOf = ({ kind, band }: NonNullable<typeof apart>) =>
    band
      ? [
          t('share.apart', {
            points: points(band.points),
            low: points(band.low),
            high: points(band.high),
          }),
          kind === 'same' && t('share.chance'),
        ]
      : [t('share.apart-pools')];
  const notes = treatments
    .filter(({ players }) => players > 1)
    .map((one) => ({ one, band: bandNote(one).band }));
  const alike = notes.every(({ band }) => band === notes[0]?.band);
  const bands = (alike ? notes.slice(0, 1) : notes).map(({ one, band }) => {
    const says = t(`band.${band}`, { pools: number(one.pools) });
    return alike ? says : said(one, says);
  });
  const alone = treatments[0]!;
  // The market may be made by bots too: here holders' seats are meant.
  const leavesOut =
    !findings.options.bots &&
    treatments.some(({ bots: seats, pools, scenario }) => seats > pools * scenario.makers);
  const title = apart
    ? t(`share.${apart.kind}`, { points: points(Math.abs(apart.points)) })
    : t(`share.${shareFinding(alone)}`, told(alone));
  return (
    <ClassChart
      name="share-holding"
      span="wide"
      title={title}
      alt={sentencesOfAll(({ shares, overall, band }) => {
        const { low, high } = bandOf({ ...overall, band });
        return t('share.alt', {
          shares: items(shares.map(({ share }) => percent(share, 0))),
          overall: percent(overall.share, 0),
          low: percent(low, 0),
          high: percent(high, 0),
        });
      })}
      table={shareTable(findings)}
      draw={(charts, width) =>
        charts.shareChart(
          treatments.map(({ treatment, shares }) => {
            const last = shares.at(-1)!;
            const share = percent(last.share, 0);
            const end = several ? t('share.end', { letter: letterOf(treatment), share }) : share;
            return {
              name: `${end}\n${t('share.n', { of: number(last.of) })}`,
              marks: shares.map((one) => ({ ...one, ...bandOf(one) })),
            };
          }),
          { round: t('round'), percent: (x) => percent(x, 0) },
          width,
        )
      }
    >
      <Notes
        lines={[...bands, ...(apart ? chanceOf(apart) : []), leavesOut && t('share.students')]}
      />
    </ClassChart>
  );
}
