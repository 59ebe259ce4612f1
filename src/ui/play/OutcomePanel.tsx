import { type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { outsideReturn } from '../../store/account.ts';
import { type Entry } from '../../store/ledger.ts';
import { type OwnAccount, type Scenario } from '../../store/types.ts';
import { type Outcome } from './tellOutcome.ts';

interface CauseProps {
  cause: Entry['cause'];
  account: OwnAccount;
  scenario: Scenario;
}

/** What moved my money, in words; interest with the rate at which it runs. */
function CauseName({ cause, account, scenario }: CauseProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  if (cause !== 'interest') return <dt>{t(`ledger.${cause}`)}</dt>;
  const { cash, debt } = account;
  const on = debt > 0 && cash > 0 ? 'both' : cash > 0 ? 'cash' : 'debt';
  const rate = on === 'cash' ? outsideReturn(scenario) : scenario.outside.reserve;
  return <dt>{t(`ledger.interest.${on}`, { rate: numbers.percent(rate, 2) })}</dt>;
}

interface OutcomePanelProps {
  outcome: Outcome;
  entries: Entry[];
  account: OwnAccount; // after the round
  scenario: Scenario;
  last: boolean; // the game is over
  remark: ComponentChildren; // of one of the others
  onNext(): void;
}

/** After the reveal: the sentence, what moved my money, and the way on. */
export function OutcomePanel(props: OutcomePanelProps) {
  const { outcome, entries, account, scenario, last, remark, onNext } = props;
  const t = useTexts('play');
  const numbers = useNumbers();
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => next.current?.focus({ preventScroll: true }), []);
  return (
    <section class="outcome card" aria-label={t('outcome.label')}>
      <div class="told">
        {outcome.slip !== null && <p class="slip">{outcome.slip}</p>}
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
                <CauseName cause={cause} account={account} scenario={scenario} />
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
