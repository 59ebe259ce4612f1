import { useEffect, useState } from 'preact/hooks';
import type { Line } from '../../store/classroom/links.ts';
import { type Found, verdictOf } from './check.ts';
import { Languages } from './Languages.tsx';
import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';
import { useDocument } from './useDocument.ts';

const PATIENCE = 8_000; // ms for a line to come
const LONGEST_TRIP = 10_000; // ms

/** ms to the server and back, as the page itself goes; 'lost' without an answer. */
async function measureTrip(): Promise<number | 'lost'> {
  const start = performance.now();
  try {
    const address = window.location.href.replace(/#.*/, '');
    const signal = AbortSignal.timeout(LONGEST_TRIP);
    await fetch(address, { method: 'HEAD', cache: 'no-store', signal });
    return Math.round(performance.now() - start);
  } catch {
    return 'lost';
  }
}

function keepsAnything(): boolean {
  const name = 'hold-or-sell/check';
  try {
    window.localStorage.setItem(name, '1');
    const kept = window.localStorage.getItem(name) === '1';
    window.localStorage.removeItem(name);
    return kept;
  } catch {
    return false;
  }
}

function useFindings(turn: number): Found {
  const { line } = useStudent();
  const [waited, setWaited] = useState(false);
  const [trip, setTrip] = useState<Found['trip']>(null);
  useEffect(() => {
    let current = true;
    setWaited(false);
    setTrip(null);
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    void measureTrip().then((ms) => current && setTrip(ms));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [turn]);
  return { line: line.state, waited, keeps: keepsAnything(), trip };
}

type Grade = 'good' | 'fair' | 'bad' | 'busy';

const MARKS: Record<Grade, string> = {
  good: 'M3,11L8.5,16.5L19,4.5',
  fair: 'M2,13q4.5,-7 9,-2t9,-2',
  bad: 'M4,4L18,18M18,4L4,18',
  busy: 'M3,11h2M10,11h2M17,11h2',
};

const LINES: Record<Line['state'], 'fast' | 'slow' | 'none'> = {
  open: 'fast',
  slow: 'slow',
  connecting: 'none',
  lost: 'none',
};

interface RowProps {
  name: string;
  found: string;
  grade: Grade;
}

function Row({ name, found, grade }: RowProps) {
  const t = useTexts();
  return (
    <div class={`row ${grade}`}>
      <dt>{name}</dt>
      <dd>
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d={MARKS[grade]} fill="none" stroke="currentColor" stroke-width="3.4" />
        </svg>
        <span class="hidden-text">{t(`check.marks.${grade}`)}</span>
        {grade === 'busy' ? '…' : found}
      </dd>
    </div>
  );
}

/** Whether this phone can play, in one sentence; what is wrong, and what to tell the teacher. */
export function CheckPage() {
  const t = useTexts();
  const { wake } = useStudent();
  useDocument();
  const [turn, setTurn] = useState(0);
  const found = useFindings(turn);
  const { line, waited, keeps, trip } = found;
  const verdict = verdictOf(found);
  const isTied = LINES[line] !== 'none';
  const lineGrade: Grade = isTied ? (line === 'open' ? 'good' : 'fair') : waited ? 'bad' : 'busy';
  const tripGrade: Grade =
    trip === null ? 'busy' : trip === 'lost' ? 'bad' : trip > 1_000 ? 'fair' : 'good';
  const wayOfTrip =
    typeof trip === 'number' ? t('check.found.trip', { ms: trip }) : t('check.found.lost');
  return (
    <main class="screen check">
      <header class="named">
        <p>{t('check.title')}</p>
        <h1 aria-live="polite">{t(`check.${verdict}`)}</h1>
      </header>
      <dl class="rows">
        <Row name={t('check.rows.page')} found={t('check.found.page')} grade="good" />
        <Row
          name={t('check.rows.line')}
          found={t(`check.found.${LINES[line]}`)}
          grade={lineGrade}
        />
        <Row name={t('check.rows.trip')} found={wayOfTrip} grade={tripGrade} />
        <Row
          name={t('check.rows.storage')}
          found={t(keeps ? 'check.found.keeps' : 'check.found.forgets')}
          grade={keeps ? 'good' : 'fair'}
        />
      </dl>
      {verdict !== 'good' && verdict !== 'busy' && (
        <section class="sentence">
          <p class="strong">{t('check.tell')}</p>
          <p>{t(`check.advice.${verdict}`)}</p>
        </section>
      )}
      <button
        type="button"
        class="go"
        onClick={() => {
          wake();
          setTurn(turn + 1);
        }}
      >
        {t('check.again')}
      </button>
      <a class="aside" href="#/">
        {t('check.join')}
      </a>
      <Languages />
    </main>
  );
}
