import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type GameNow, type Role } from '../../store/types.ts';
import { SmallSchelling } from './SchellingDiagram.tsx';
import { tellMoment } from './tellGame.ts';

interface GameCardProps {
  now: GameNow;
  role: Role;
  onOpen(): void;
}

/** "What game is this?" in short; opens the whole answer. */
export function GameCard({ now, role, onOpen }: GameCardProps) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const { between } = useLists();
  return (
    <button type="button" class="game-card card" aria-haspopup="dialog" onClick={onOpen}>
      <span class="question">
        {t('question')}
        {between}
        <strong>{now.class === null ? t('alone-short') : t(`class.${now.class}`)}</strong>
      </span>
      {now.class !== null && (
        <span class="glance">
          <SmallSchelling now={now} />
          <span>{tellMoment(t, numbers, now, role)}</span>
        </span>
      )}
    </button>
  );
}
