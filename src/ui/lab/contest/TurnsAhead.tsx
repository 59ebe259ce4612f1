import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';

/** From so many turns on it may take minutes. */
const LONG = 3e9;

/** How many turns are to be played at most; that it may take long, where it may. */
export function TurnsAhead({ turns }: { turns: number }) {
  const t = useTexts('lab-arena');
  const numbers = useNumbers();
  const { sentences } = useLists();
  return (
    <p class={turns > LONG ? 'turns-ahead long' : 'turns-ahead'}>
      {sentences(
        t('run.turns', { count: turns, number: numbers.number(turns) }),
        turns > LONG && t('run.long'),
      )}
    </p>
  );
}
