import type { StudentRound } from '../../store/classroom/types.ts';
import { Sheet } from './Sheet.tsx';
import { useNumbers, useTexts } from './texts.ts';

interface MissedProps {
  rounds: readonly StudentRound[];
  onClose(): void;
}

/** Rounds that were played while this phone was away: what was played for me, and what it brought. */
export function Missed({ rounds, onClose }: MissedProps) {
  const t = useTexts();
  const numbers = useNumbers();
  return (
    <Sheet title={t('missed.title')} onClose={onClose}>
      <ul class="missed">
        {rounds.map(({ round, before, price, mine }) => (
          <li key={round}>
            <strong>{t('missed.round', { round })}</strong>
            <span>
              {t(`missed.${mine.by === 'self' ? 'self-' : ''}${mine.held ? 'held' : 'sold'}`)}
            </span>
            <span class="moved">
              {numbers.price(before)} → {numbers.price(price)}
            </span>
            <span class="brought">{numbers.signedMoney(mine.gain)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="go" onClick={onClose}>
        {t('missed.seen')}
      </button>
    </Sheet>
  );
}
