import { useId } from 'preact/hooks';
import type { SeatPlay } from '../../store/classroom/types.ts';
import { PLEDGES, type Pledge } from '../../store/types.ts';
import { useTexts } from './texts.ts';

interface PledgesProps {
  play: SeatPlay;
  mine: Pledge | null;
  open: boolean; // whether I may still say one
  onPledge(pledge: Pledge): void;
}

/** Four set phrases that everybody reads in their own language, and how many say which. */
export function Pledges({ play, mine, open, onPledge }: PledgesProps) {
  const t = useTexts();
  const label = useId();
  const { pledged, seat } = play;
  if (pledged === null) return null;
  return (
    <fieldset class="pledges" aria-labelledby={label}>
      <p id={label}>{t('pledge.label')}</p>
      <div class="phrases">
        {PLEDGES.map((phrase) => {
          const words = t(`pledge.${seat.role}.${phrase}`);
          const heard = pledged[phrase];
          return (
            <button
              key={phrase}
              type="button"
              aria-pressed={mine === phrase}
              aria-disabled={!open}
              aria-label={t('pledge.said', { phrase: words, heard })}
              onClick={() => open && onPledge(phrase)}
            >
              {words}
              {heard > 0 && <span class="heard">{heard}</span>}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
