import { type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Entry } from '../../store/ledger.ts';
import { type Outcome } from './tellOutcome.ts';

interface OutcomePanelProps {
  outcome: Outcome;
  entries: Entry[];
  last: boolean; // the game is over
  remark: ComponentChildren; // of one of the others
  onNext(): void;
}

/** After the reveal: the sentence, what moved my money, and the way on. */
export function OutcomePanel({ outcome, entries, last, remark, onNext }: OutcomePanelProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => next.current?.focus({ preventScroll: true }), []);
  return (
    <section class="outcome card" aria-label={t('outcome.label')}>
      <div class="told">
        <h2 class="headline">{outcome.headline}</h2>
        <p>
          <strong>{outcome.gain}</strong>
        </p>
        {outcome.asides.map((aside) => (
          <p key={aside} class="aside">
            {aside}
          </p>
        ))}
        {entries.length > 0 && (
          <dl class="ledger" aria-label={t('ledger.label')}>
            {entries.map(({ cause, dollars }) => (
              <div key={cause}>
                <dt>{t(`ledger.${cause}`)}</dt>
                <dd>{numbers.signedMoney(dollars)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {remark}
      <button ref={next} type="button" class="button primary" onClick={onNext}>
        {t(last ? 'to-debrief' : 'next')}
      </button>
    </section>
  );
}
