import { useState } from 'preact/hooks';
import { LOCALES } from '../../../i18n/languages.ts';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { playersIn } from '../../../store/classroom/earlier.ts';
import { eraseSession } from '../../../store/classroom/erase.ts';
import { type KeptSession, keptSessions } from '../../../store/classroom/keys.ts';
import { hrefOf } from '../../../store/routes.ts';
import { useApp } from '../../common/app.ts';
import { Confirm } from '../common/Confirm.tsx';

/** A day and a time as the language writes them. */
function useMoment(): (at: number) => string {
  const locale = LOCALES[useLanguage()];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (at) => format.format(at);
}

/** Classes led from this device, newest first: open one again, or forget it here. */
export function EarlierClasses({ served }: { served: boolean }) {
  const t = useTexts('class');
  const app = useApp();
  const moment = useMoment();
  const { items } = useLists();
  const { number } = useNumbers();
  const [sessions, setSessions] = useState(() => keptSessions(app));
  const [failed, setFailed] = useState(false);
  const [asked, ask] = useState<KeptSession | null>(null);
  if (sessions.length === 0) return null;
  const titleOf = ({ titles, code }: KeptSession) => titles.filter(Boolean).join(' · ') || code;
  const told = ({ id, openedAt, code }: KeptSession) => {
    const players = playersIn(app.device, id);
    const when = t('earlier.when', { when: moment(openedAt), code });
    if (players === null) return when;
    return items([when, t('earlier.players', { count: players, number: number(players) })]);
  };
  const erase = async ({ id }: KeptSession) => {
    setFailed(!(await eraseSession(app, id)));
    setSessions(keptSessions(app));
  };
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{t('earlier.title')}</h2>
      <ul>
        {sessions.map((session) => (
          <li key={session.id} class="card">
            <div>
              <strong>{titleOf(session)}</strong>
              <span>{told(session)}</span>
            </div>
            {served && (
              <a class="button" href={hrefOf({ page: 'class-run', id: session.id, secret: null })}>
                {t('earlier.open')}
              </a>
            )}
            {served && (
              <button type="button" class="button quiet" onClick={() => ask(session)}>
                {t('earlier.delete')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" class="field-trouble">
        {failed && t('earlier.kept')}
      </p>
      {asked !== null && (
        <Confirm
          title={t('earlier.delete')}
          says={t('earlier.delete-says', { title: titleOf(asked) })}
          does={t('earlier.delete')}
          onDo={() => void erase(asked)}
          onClose={() => ask(null)}
        />
      )}
    </section>
  );
}
