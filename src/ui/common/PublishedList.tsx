import { type Experiment } from '../../evidence/published.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../i18n/useTexts.ts';
import './published.css';

/** Published experiments: what each found, what it does not say, and where it stands. */
export function PublishedList({ experiments }: { experiments: readonly Experiment[] }) {
  return (
    <ul class="published">
      {experiments.map((experiment) => (
        <Published key={experiment.id} experiment={experiment} />
      ))}
    </ul>
  );
}

function Published({ experiment }: { experiment: Experiment }) {
  const t = useKeyedTexts('evidence');
  const figures = useFigures(experiment);
  const { id, authors, year, title, source, doi } = experiment;
  return (
    <li>
      <p class="found" data-lines>
        {t(`finding.${id}`, figures)}
      </p>
      <p data-lines>{t(`not.${id}`)}</p>
      <p class="cited" data-lines>
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
