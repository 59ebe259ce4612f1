import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type GameNow, type Role } from '../../../store/types.ts';
import { SmallSchelling } from '../../play/SchellingDiagram.tsx';
import { tellRule } from '../../play/tellGame.ts';
import '../../common/games/games.css';

/** What game it is now, large, with the two curves and the critical mass; said when it changes. */
export function ClassPlate({ now, role }: { now: GameNow; role: Role }) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  if (now.class === null) return null;
  return (
    <div class="class-plate card">
      <SmallSchelling now={now} />
      <div role="status">
        <strong class={`plate-name ${now.class}`}>{t(`class.${now.class}`)}</strong>
        <span class="plate-rule">{tellRule(t, numbers, now, role)}</span>
      </div>
    </div>
  );
}
