import { useTexts } from '../../i18n/useTexts.ts';
import { type Role, type Scenario } from '../../store/types.ts';
import { Dialog } from '../common/Dialog.tsx';
import { Company } from './Company.tsx';

const PARTS = ['level', 'bays', 'value', 'rain', 'bucket', 'quay'] as const;

interface HelpDialogProps {
  scenario: Scenario;
  role: Role;
  onClose(): void;
}

/** How to read the pool, what the keys do, and who everybody is. */
export function HelpDialog({ scenario, role, onClose }: HelpDialogProps) {
  const t = useTexts('play');
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p>{t(`help.goal.${role}`)}</p>
      <dl class="help">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`help.parts.${part}.name`)}</dt>
            <dd>{t(`help.parts.${part}.means`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.keys')}</p>
      {scenario.information === 'each' && <Company scenario={scenario} />}
    </Dialog>
  );
}
