import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Evolved } from './evolved.ts';

/** What became of a population, as a sentence. */
export function useOutcome({ history, names }: Evolved): string {
  const t = useTexts('lab-evolution');
  const numbers = useNumbers();
  const last = history.generations.length - 1;
  const { counts } = history.generations[last]!;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const who = names[counts.indexOf(most)]!;
  const after = { count: last, generations: numbers.number(last) };
  if (most === all) return t('outcome.fixed', { who, ...after });
  const left = counts.filter((count) => count > 0).length;
  return t('outcome.mixed', {
    who,
    share: numbers.percent(most / all, 0),
    left: numbers.number(left),
    ...after,
  });
}
