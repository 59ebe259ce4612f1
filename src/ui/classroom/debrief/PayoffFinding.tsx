import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { payoffTable } from '../../../store/classroom/chart-tables.ts';
import {
  type ClassFindings,
  payoffFinding,
  type TreatmentFindings,
  trendEnds,
} from '../../../store/classroom/debrief.ts';
import { useAxisMoney } from '../../debrief/words.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf, useSaid } from './words.ts';

/** What each player gained against how often that player held. */
export function PayoffFinding({ findings }: { findings: ClassFindings }) {
  const t = useTexts('class-debrief');
  const { percent, number, signedMoney } = useNumbers();
  const axisMoney = useAxisMoney();
  const { several, ofAll, sentencesOfAll } = useSaid(findings);
  const playersOf = ({ treatment }: TreatmentFindings) =>
    findings.players.filter((one) => one.treatment === treatment && one.role === 'holder');
  const endsOf = (one: TreatmentFindings) => trendEnds(one.trend, playersOf(one));
  const alt = (one: TreatmentFindings) => {
    const gains = playersOf(one).map(({ gain }) => gain);
    const players = number(gains.length);
    const ends = endsOf(one);
    if (ends) {
      const [least, most] = ends;
      return t('payoff.alt', {
        players,
        from: percent(least.share, 0),
        none: signedMoney(least.gain),
        to: percent(most.share, 0),
        all: signedMoney(most.gain),
      });
    }
    return t('payoff.alt-none', {
      players,
      least: signedMoney(Math.min(...gains)),
      most: signedMoney(Math.max(...gains)),
    });
  };
  return (
    <ClassChart
      name="payoff"
      title={ofAll((one) => t(`payoff.${payoffFinding(endsOf(one), playersOf(one))}`))}
      alt={sentencesOfAll(alt)}
      table={payoffTable(findings)}
      draw={(charts, width) =>
        charts.payoffChart(
          findings.treatments.map((one) => ({
            name: several ? t('letter', { letter: letterOf(one.treatment) }) : '',
            marks: playersOf(one),
            trend: endsOf(one),
          })),
          { across: t('payoff.across'), money: axisMoney, percent: (x) => percent(x, 0) },
          width,
        )
      }
    >
      <Notes lines={[t('payoff.note')]} />
    </ClassChart>
  );
}
