import { useId, useMemo } from 'preact/hooks';
import { experimentsLike } from '../../evidence/fitting.ts';
import { type Experiment } from '../../evidence/published.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../i18n/useTexts.ts';
import { type Debrief } from '../../store/debrief.ts';
import { likenessOf } from '../../store/likeness.ts';
import { type Analysis } from '../../store/types.ts';
import './evidence.css';

interface EvidenceProps {
  debrief: Debrief;
  analysis: Analysis | null; // null also until it has been worked out
}

/** What published experiments found in games like this one, each with what it does not say. */
export function Evidence({ debrief, analysis }: EvidenceProps) {
  const t = useKeyedTexts('evidence');
  const heading = useId();
  const experiments = useMemo(
    () => experimentsLike(likenessOf(debrief, analysis)),
    [debrief, analysis],
  );
  if (experiments.length === 0) return null;
  return (
    <section class="card finding evidence" aria-labelledby={heading} data-finding="evidence">
      <h2 id={heading}>{t('title')}</h2>
      <p class="key">{t('says')}</p>
      <ul>
        {experiments.map((experiment) => (
          <Published key={experiment.id} experiment={experiment} />
        ))}
      </ul>
    </section>
  );
}

function Published({ experiment }: { experiment: Experiment }) {
  const t = useKeyedTexts('evidence');
  const figures = useFigures(experiment);
  const { id, authors, year, title, source, doi } = experiment;
  return (
    <li>
      <p class="told" data-lines>
        {t(`finding.${id}`, figures)}
      </p>
      <p data-lines>{t(`not.${id}`)}</p>
      <p class="key" data-lines>
        <cite lang="en">{t('cite', { authors, year, title, source })}</cite>{' '}
        {doi && <span class="doi">{t('doi', { doi })}</span>}
      </p>
    </li>
  );
}

/** The figures as the language writes them: shares in percent, sums in money, counts as they are. */
function useFigures({ figures }: Experiment): Record<string, string> {
  const { money, number, percent } = useNumbers();
  const told = ([name, value]: [string, number]): [string, string] => {
    if (name === 'stake') return [name, money(value)];
    return [name, value < 1 ? percent(value) : number(value)];
  };
  return Object.fromEntries(Object.entries(figures).map(told));
}
