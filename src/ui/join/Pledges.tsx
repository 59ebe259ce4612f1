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
        {PLEDGES.map((phrase) => (
          <button
            key={phrase}
            type="button"
            aria-pressed={mine === phrase}
            aria-disabled={!open}
            onClick={() => open && onPledge(phrase)}
          >
            {t(`pledge.${seat.role}.${phrase}`)}
            {pledged[phrase] > 0 && <span class="heard">{pledged[phrase]}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
