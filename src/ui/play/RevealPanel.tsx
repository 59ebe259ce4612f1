import { useTexts } from '../../i18n/useTexts.ts';
import { SPEEDS } from '../../store/settings.ts';
import { type Role } from '../../store/types.ts';
import { useSettings } from '../common/app.ts';
import { BucketMark, RingMark } from '../common/marks.tsx';

interface RevealPanelProps {
  role: Role;
  chosen: boolean;
  onSkip(): void;
}

/** While the round is shown: what I chose, how fast it runs, and a way to skip it. */
export function RevealPanel({ role, chosen, onSkip }: RevealPanelProps) {
  const t = useTexts('play');
  const settings = useSettings();
  const choice = chosen ? 'hold' : 'sell';
  return (
    <section class="reveal card" aria-label={t('reveal.label')}>
      <p class={`mine ${choice}`}>
        <span class="disc">{chosen ? <RingMark /> : <BucketMark />}</span>
        <span>{t(`reveal.${role}.${choice}`)}</span>
      </p>
      <div class="pace">
        <fieldset class="speeds" aria-label={t('speed')}>
          {SPEEDS.map((speed) => (
            <button
              key={speed}
              type="button"
              class="button quiet"
              aria-pressed={settings.speed === speed}
              onClick={() => settings.change({ speed })}
            >
              {t('speed-times', { speed })}
            </button>
          ))}
        </fieldset>
        <button type="button" class="button" onClick={onSkip}>
          {t('skip')}
        </button>
      </div>
    </section>
  );
}
