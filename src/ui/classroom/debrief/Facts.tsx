import { LOCALES } from '../../../i18n/languages.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { bandNote, type ClassFindings, type Recorded } from '../../../store/classroom/debrief.ts';
import { useTitles } from '../common/useTitles.ts';
import { letterOf } from './words.ts';

/** What was played, by how many and when; and how far such numbers carry. */
export function Facts({
  recorded,
  findings,
}: {
  recorded: Recorded;
  findings: ClassFindings | null;
}) {
  const t = useTexts('class-debrief');
  const language = useLanguage();
  const { number } = useNumbers();
  const { session, label } = recorded;
  const titles = useTitles(session.settings.treatments);
  const several = titles.length > 1;
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(
    session.openedAt,
  );
  const sizes = findings?.treatments.map((one) => ({ ...one, note: bandNote(one).size })) ?? [];
  const least = sizes.toSorted((a, b) => a.players - b.players)[0];
  return (
    <div class="class-facts">
      <ul>
        {titles.map((title, i) => {
          const one = findings?.treatments.find(({ treatment }) => treatment === i);
          const counts = one && [
            t('facts.players', { count: one.players, number: number(one.players) }),
            ...(one.bots > 0
              ? [t('facts.bots', { count: one.bots, number: number(one.bots) })]
              : []),
            t('facts.pools', { count: one.pools, number: number(one.pools) }),
            t('facts.rounds', { count: one.rounds, number: number(one.rounds) }),
          ];
          return (
            <li key={letterOf(i)}>
              <strong>{several ? t('treatment', { letter: letterOf(i), title }) : title}</strong>{' '}
              {counts && <span>{counts.join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
      <p>{session.openedAt > 0 ? t('when', { date, label }) : label}</p>
      {least?.note && (
        <p class="caution">
          {least.note === 'small'
            ? t('small', { players: number(least.players) })
            : t('one-student')}
        </p>
      )}
    </div>
  );
}
