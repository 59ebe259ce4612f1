import { useId } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { PLEDGES, type Pledge, type SeatView } from '../../store/types.ts';
import './pledges.css';

interface PledgeRowProps {
  view: SeatView;
  open: boolean; // before the choice
  onPledge(pledge: Pledge): void;
}

/** Say one of the set phrases before choosing, and see how many say which. Nothing binds. */
export function PledgeRow({ view, open, onPledge }: PledgeRowProps) {
  const t = useTexts('play');
  const label = useId();
  const { role, seat } = view.you;
  const said = view.pledges[role];
  const mine = said[seat] ?? null;
  const others = (phrase: Pledge) =>
    said.filter((pledge, other) => other !== seat && pledge === phrase).length;
  return (
    <fieldset class="pledges" aria-labelledby={label}>
      <p id={label}>{t('pledge.label')}</p>
      <div class="phrases">
        {PLEDGES.map((phrase) => (
          <button
            key={phrase}
            type="button"
            class="button"
            aria-pressed={mine === phrase}
            aria-disabled={!open}
            onClick={() => open && onPledge(phrase)}
          >
            {t(`pledge.${role}.${phrase}`)}
            {others(phrase) > 0 && (
              <span class="heard">{t('pledge.heard', { count: others(phrase) })}</span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
