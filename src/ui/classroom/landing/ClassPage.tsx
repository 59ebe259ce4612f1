import { Suspense } from 'preact/compat';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type SessionRecord } from '../../../store/classroom/links.ts';
import { hrefOf } from '../../../store/routes.ts';
import { PageFrame } from '../../common/PageFrame.tsx';
import { NetworkHelp } from '../common/NetworkHelp.tsx';
import { Unserved } from '../common/Unserved.tsx';
import { useServed } from '../common/useServed.ts';
import { OpenRecord, RecordPage } from '../debrief/index.ts';
import { EarlierClasses } from './EarlierClasses.tsx';
import '../common/class.css';
import './landing.css';

const LONGEST_CODE = 12;

/** The way in for a student at a keyboard: the code from the wall. */
function JoinForm() {
  const t = useTexts('class');
  const id = useId();
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const join = (event: Event) => {
    event.preventDefault();
    const typed = code.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    setEmpty(typed === '');
    if (typed !== '') window.location.assign(`join.html#${typed}`);
  };
  return (
    <form class="card join-form" onSubmit={join} noValidate>
      <h2>{t('student.title')}</h2>
      <label for={id}>{t('student.code')}</label>
      <div>
        <input
          id={id}
          class="input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={LONGEST_CODE}
          value={code}
          aria-invalid={empty}
          aria-describedby={`${id}-note`}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('student.join')}
        </button>
      </div>
      <p id={`${id}-note`} class="field-trouble" role="alert">
        {empty && t('student.empty')}
      </p>
    </form>
  );
}

/** An address that phones in the room can open too. */
function ownAddress(): string | null {
  const { hostname, origin } = window.location;
  return /^(localhost|127\.|\[::1\])/.test(hostname) ? null : origin;
}

/** The way into the classroom: for the teacher, for a student, and back to earlier classes. */
export function ClassPage() {
  const t = useTexts('class');
  const served = useServed();
  const [opened, open] = useState<SessionRecord | null>(null);
  if (opened !== null) {
    return (
      <Suspense fallback={null}>
        <RecordPage record={opened} onClose={() => open(null)} />
      </Suspense>
    );
  }
  return (
    <PageFrame title={t('title')}>
      <p class="lead">{t('lead')}</p>
      {served === false && <Unserved />}
      <div class="class-doors">
        {served !== false && (
          <a class="class-start" href={hrefOf({ page: 'class-new', code: null })}>
            <strong>{t('start')}</strong>
            <span>{t('start-what')}</span>
          </a>
        )}
        {served !== false && <JoinForm />}
        <section class="card homework-door">
          <h2>{t('homework.title')}</h2>
          <p>{t('homework.what')}</p>
          <a class="button" href={hrefOf({ page: 'homework' })}>
            {t('homework.go')}
          </a>
        </section>
      </div>
      <EarlierClasses served={served === true} />
      <Suspense fallback={null}>
        <OpenRecord onOpen={open} />
      </Suspense>
      <details class="class-more">
        <summary class="button">{t('network.title')}</summary>
        <NetworkHelp address={served === true ? ownAddress() : null} />
      </details>
    </PageFrame>
  );
}
