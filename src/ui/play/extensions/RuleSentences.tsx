import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Scenario } from '../../../store/types.ts';

/** What is special about a scenario's rules, a sentence or two for each extension. */
function useSentences({ quality, coordinator, siblings, rounds }: Scenario): string[] {
  const t = useTexts('extensions');
  const numbers = useNumbers();
  const said: string[] = [];
  if (quality) {
    const { prior, accuracy } = quality;
    said.push(
      t('set-up.quality', {
        prior: numbers.percent(prior, 0),
        accuracy: numbers.percent(accuracy, 0),
      }),
    );
  }
  if (coordinator && coordinator.from <= rounds) {
    const { from, length, seizure, share, vote } = coordinator;
    const to = Math.min(rounds, from + length - 1);
    said.push(
      t(to > from ? 'set-up.coordinator' : 'set-up.coordinator-one', {
        from: numbers.number(from),
        to: numbers.number(to),
        share: numbers.percent(share),
        chance: numbers.percent(seizure),
      }),
    );
    if (vote) said.push(t('set-up.vote'));
  }
  if (siblings) {
    const { count, stock } = siblings;
    said.push(t('set-up.siblings', { count, stock: numbers.number(stock) }));
  }
  return said;
}

export function RuleSentences({ scenario }: { scenario: Scenario }) {
  const t = useTexts('extensions');
  const sentences = useSentences(scenario);
  return (
    <section class="special-rules card" aria-label={t('set-up.label')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
