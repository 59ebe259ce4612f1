import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type GameNow, type Seat } from '../../../store/types.ts';
import { SchellingDiagram } from '../../play/SchellingDiagram.tsx';
import { tellMoment, tellRule } from '../../play/tellGame.ts';

/** The Schelling diagram before the first round, with its finding in words. */
export function Schedule({ now }: { now: GameNow & Seat }) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const { sentences } = useLists();
  const rule = tellRule(t, numbers, now, now.role);
  const finding = sentences(tellMoment(t, numbers, now, now.role), rule);
  return (
    <figure class="card staged-chart diagram">
      <figcaption>{t(`schelling.title.${now.role}`)}</figcaption>
      <SchellingDiagram now={now} role={now.role} finding={finding} />
      <p>{rule}</p>
    </figure>
  );
}
