import { useStudent } from './phone.ts';
import { useTexts } from './texts.ts';

const SECOND = 1_000; // ms

/** m:ss, with a width that does not change within a minute. */
function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Where the class is, and how long it stays there: words, seconds and a bar that runs out. */
export function TopLine({ title }: { title: string }) {
  const t = useTexts();
  const { view, secondsLeft } = useStudent();
  const total = view?.room.total ?? null;
  const paused = view?.room.paused === true;
  const share =
    secondsLeft === null || total === null ? null : Math.min(1, (secondsLeft * SECOND) / total);
  return (
    <header class="top-line">
      <h1>{title}</h1>
      {paused ? (
        <span class="seconds">{t('paused')}</span>
      ) : (
        secondsLeft !== null && (
          <span class="seconds">
            <span aria-hidden="true">{clockOf(secondsLeft)}</span>
            <span class="hidden-text">{t('left', { count: secondsLeft })}</span>
          </span>
        )
      )}
      {share !== null && (
        <span class="runs-out" data-paused={paused} aria-hidden="true">
          <span style={{ scale: `${share} 1` }} />
        </span>
      )}
    </header>
  );
}

/** The round in words; how many there are only where students are told. */
export function useRoundTitle(over: boolean): string {
  const t = useTexts();
  const room = useStudent().view?.room;
  if (room === undefined) return '';
  const { round, rounds } = room;
  const key = over ? 'result' : 'round';
  return rounds === null ? t(`${key}-open`, { round }) : t(key, { round, rounds });
}
