import { useState } from 'preact/hooks';
import { LOCALES } from '../../../i18n/languages.ts';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { earlierTable } from '../../../store/classroom/chart-tables.ts';
import { forgetClasses } from '../../../store/classroom/debrief.ts';
import { type EarlierClass } from '../../../store/classroom/earlier.ts';
import { useApp } from '../../common/app.ts';
import { ClassChart } from './ClassChart.tsx';
import { Notes } from './Notes.tsx';
import { letterOf } from './words.ts';

interface EarlierFindingProps {
  now: readonly EarlierClass[]; // this class, one a treatment
  earlier: readonly EarlierClass[]; // classes before it that played the same, newest first
}

/** This class beside the teacher's earlier ones that played the same. */
export function EarlierFinding({ now, earlier }: EarlierFindingProps) {
  const t = useTexts('class-debrief');
  const { device } = useApp();
  const language = useLanguage();
  const { percent, number } = useNumbers();
  const { sentences } = useLists();
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) return <p role="status">{t('earlier.forgotten')}</p>;
  if (earlier.length === 0) return null;
  const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium' });
  const dateOf = (at: number) => day.format(at);
  const several = now.length > 1;
  const rows = [
    ...now.map((one) => ({
      ...one,
      name: several ? t('earlier.this-of', { letter: letterOf(one.treatment) }) : t('earlier.this'),
      look: 'mine' as const,
    })),
    ...earlier.map((one) => ({
      ...one,
      name: t('earlier.class', {
        date: dateOf(one.at),
        players: t('facts.players', { count: one.players, number: number(one.players) }),
      }),
      look: 'reference' as const,
    })),
  ].map(({ name, look, share, low, high }) => ({
    name,
    look,
    number: percent(share, 0),
    at: share,
    low,
    high,
  }));
  const shares = earlier.map(({ share }) => share);
  return (
    <ClassChart
      name="earlier-classes"
      title={t(earlier.length === 1 ? 'earlier.one' : 'earlier.many', {
        share: percent(now[0]!.share, 0),
        only: percent(shares[0]!, 0),
        least: percent(Math.min(...shares), 0),
        most: percent(Math.max(...shares), 0),
      })}
      alt={sentences(...rows.map(({ name, number: at }) => t('earlier.alt', { name, number: at })))}
      table={earlierTable([...now, ...earlier], dateOf)}
      draw={(charts, width) =>
        charts.rangesChart(
          rows,
          { across: t('earlier.across'), percent: (x) => percent(x, 0) },
          width,
        )
      }
    >
      <Notes lines={[t('earlier.kept')]} />
      <p class="forget">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            forgetClasses(device);
            setForgotten(true);
          }}
        >
          {t('earlier.forget')}
        </button>
      </p>
    </ClassChart>
  );
}
