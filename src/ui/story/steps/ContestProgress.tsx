import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Doing } from '../../common/work/useJob.ts';

interface ProgressProps {
  doing: Doing<unknown>;
  label: string; // what is being done
  onStop(): void;
  onAgain(): void;
}

/** How far the work is, with a way to break it off; or that it ended early, with a way to begin anew. */
export function ContestProgress({ doing, label, onStop, onAgain }: ProgressProps) {
  const t = useKeyedTexts('contest');
  const numbers = useNumbers();
  if (doing.is === 'stopped' || doing.is === 'failed')
    return (
      <div class="contest-progress">
        <p role="status">{t(`job.${doing.is}`)}</p>
        <button type="button" class="button" onClick={onAgain}>
          {t('job.again')}
        </button>
      </div>
    );
  if (doing.is !== 'running') return null;
  return (
    <div class="contest-progress">
      <progress max={1} value={doing.share} aria-label={label} />
      <span aria-hidden="true">{numbers.percent(doing.share, 0)}</span>
      <button type="button" class="button" onClick={onStop}>
        {t('job.stop')}
      </button>
    </div>
  );
}
