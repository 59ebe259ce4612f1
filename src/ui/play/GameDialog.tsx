import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type GameNow, type Role } from '../../store/types.ts';
import { Dialog } from '../common/Dialog.tsx';
import { SchellingDiagram } from './SchellingDiagram.tsx';
import { tellMoment, tellRule } from './tellGame.ts';

interface GameDialogProps {
  now: GameNow;
  role: Role;
  onClose(): void;
}

/** "What game is this?": its class, my diagram with the last round on it, greed and fear in money. */
export function GameDialog({ now, role, onClose }: GameDialogProps) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const { between, sentences } = useLists();
  if (now.corners === null || now.class === null) {
    return (
      <Dialog title={t('question')} onClose={onClose}>
        <p>{t('alone')}</p>
      </Dialog>
    );
  }
  const { T, R, P, S } = now.corners;
  const moment = tellMoment(t, numbers, now, role);
  const rule = tellRule(t, numbers, now, role);
  return (
    <Dialog title={t('question')} onClose={onClose}>
      <h3 class="class-name">{t(`class.${now.class}`)}</h3>
      <p>{t(`gloss.${role}.${now.class}`)}</p>
      <figure class="diagram">
        <figcaption>{t(`schelling.title.${role}`)}</figcaption>
        <SchellingDiagram now={now} role={role} finding={sentences(moment, rule)} />
      </figure>
      <p>
        <strong>{moment}</strong>
        {between}
        {rule}
      </p>
      <dl class="pulls">
        <div>
          <dt>{t('greed')}</dt>
          <dd>{numbers.signedMoney(T - R)}</dd>
          <dd>{t(`greed-means.${role}`)}</dd>
        </div>
        <div>
          <dt>{t('fear')}</dt>
          <dd>{numbers.signedMoney(P - S)}</dd>
          <dd>{t(`fear-means.${role}`)}</dd>
        </div>
      </dl>
      <p class="small">{t('now-only')}</p>
    </Dialog>
  );
}
