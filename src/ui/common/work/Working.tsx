import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Doing } from './useJob.ts';
import './working.css';

interface WorkingProps {
  doing: Doing<unknown>;
  label: string; // what is being done
  onStop(): void;
  onAgain(): void;
}

/** Before this much is done, nobody can tell how long the rest takes. */
const TOO_EARLY = 0.02;

/** Seconds that the rest will take at the pace so far; null where it is too early to tell. */
function secondsLeft(share: number, startedAt: number): number | null {
  if (share < TOO_EARLY) return null;
  return Math.ceil(((performance.now() - startedAt) / 1000) * ((1 - share) / share));
}

/** How far the work is and how long it will take, with a way to stop it; or that it ended early. */
export function Working({ doing, label, onStop, onAgain }: WorkingProps) {
  const t = useKeyedTexts('contest');
  const numbers = useNumbers();
  if (doing.is === 'stopped' || doing.is === 'failed')
    return (
      <div class="working">
        <p role="status">{t(`job.${doing.is}`)}</p>
        <button type="button" class="button" onClick={onAgain}>
          {t('job.again')}
        </button>
      </div>
    );
  if (doing.is !== 'running') return null;
  const left = secondsLeft(doing.share, doing.startedAt);
  return (
    <div class="working">
      <progress max={1} value={doing.share} aria-label={label} />
      <span class="working-share" aria-hidden="true">
        {numbers.percent(doing.share, 0)}
      </span>
      <span class="working-left">
        {left === null ? t('job.begun') : t('job.left', { count: left })}
      </span>
      <button type="button" class="button" onClick={onStop}>
        {t('job.stop')}
      </button>
    </div>
  );
}
