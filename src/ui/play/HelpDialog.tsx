import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { outsideReturn } from '../../store/account.ts';
import { type Role, type Scenario } from '../../store/types.ts';
import { Dialog } from '../common/Dialog.tsx';
import { useHasKeyboard } from '../common/useHasKeyboard.ts';
import { Company } from './Company.tsx';
import { useSlipSentence } from './IntroCard.tsx';

const PARTS = ['level', 'bays', 'value', 'rain', 'quay'] as const;

interface HelpDialogProps {
  scenario: Scenario;
  role: Role;
  onClose(): void;
}

/** How to read the pool, what the keys do, and who everybody is. */
export function HelpDialog({ scenario, role, onClose }: HelpDialogProps) {
  const t = useTexts('play');
  const rate = useNumbers().percent(outsideReturn(scenario), 2);
  const slip = useSlipSentence(scenario);
  const hasKeyboard = useHasKeyboard();
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p>{t(`help.goal.${role}`)}</p>
      {slip !== null && <p>{slip}</p>}
      <dl class="help">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`help.parts.${part}.name`)}</dt>
            <dd>{t(`help.parts.${part}.means`, { rate })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('help.bucket.name')}</dt>
          <dd>{t(`help.bucket.${role}`)}</dd>
        </div>
      </dl>
      {hasKeyboard && <p>{t(`help.keys.${role}`)}</p>}
      {scenario.information === 'each' && <Company scenario={scenario} />}
    </Dialog>
  );
}
