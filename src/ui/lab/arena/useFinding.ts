import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { standingsOf } from '../../../store/lab/arena.ts';
import { type Met } from './met.ts';

/** More names than this would make no sentence. */
const MOST_NAMED = 3;

/** What a tournament came to, as a sentence. */
export function useFinding({ found, names, setUp }: Met): string {
  const t = useTexts('lab-arena');
  const numbers = useNumbers();
  const { items } = useLists();
  const standings = standingsOf(found);
  const best = standings.filter(
    ({ mean }) => mean === Math.max(...standings.map((one) => one.mean)),
  );
  const mean = numbers.number(best[0]!.mean, 1);
  if (best.length > MOST_NAMED)
    return t('finding.many', { count: best.length, number: numbers.number(best.length), mean });
  const who = items(best.map(({ player }) => names[player]!));
  if (best.length > 1) return t('finding.tie', { who, mean });
  if (setUp.repetitions === 1) return t('finding.once', { who, mean });
  const share = numbers.percent(best[0]!.wins / setUp.repetitions, 0);
  return t('finding.first', { who, mean, share });
}
