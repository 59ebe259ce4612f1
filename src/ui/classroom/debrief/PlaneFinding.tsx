import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { planeTable } from '../../../store/classroom/chart-tables.ts';
import { type ClassFindings, type TreatmentFindings } from '../../../store/classroom/debrief.ts';
import { useClassWords } from '../../debrief/words.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf, useSaid } from './words.ts';

interface PlaneFindingProps {
  findings: ClassFindings;
  one: TreatmentFindings;
}

/** Which game the class played, on the plane of R − T and S − P in dollars. */
export function PlaneFinding({ findings, one }: PlaneFindingProps) {
  const t = useTexts('class-debrief');
  const told = useTexts('debrief');
  const { signedMoney, money } = useNumbers();
  const classWords = useClassWords();
  const { said } = useSaid(findings);
  const { corners, class: found, treatment } = one;
  if (!corners || !found) return null;
  const across = corners.R - corners.T;
  const up = corners.S - corners.P;
  const { name, says } = classWords(found);
  const lower = corners.P > corners.R ? 'deadlock' : 'prisoners-dilemma';
  return (
    <ClassChart
      name={`plane-${letterOf(treatment).toLowerCase()}`}
      title={said(one, told('plane.title', { class: name, says }))}
      alt={t('plane.alt', { across: signedMoney(across), up: signedMoney(up), class: name })}
      table={planeTable(one)}
      draw={(charts, width) =>
        charts.planeChart(
          { game: { across, up }, path: [], boundary: null },
          {
            quadrants: {
              chicken: classWords('chicken').name,
              harmony: classWords('harmony').name,
              dilemma: classWords(lower).name,
              stag: classWords('stag-hunt').name,
            },
            game: t('plane.point'),
            boundary: '',
            boundaryShort: '',
            across: told('plane.across'),
            up: told('plane.up'),
          },
          width,
        )
      }
    >
      <Notes
        lines={[
          told(across < 0 ? 'plane.across-less' : 'plane.across-more', {
            money: money(Math.abs(across)),
          }),
          told(up < 0 ? 'plane.up-less' : 'plane.up-more', { money: money(Math.abs(up)) }),
        ]}
      />
    </ClassChart>
  );
}
