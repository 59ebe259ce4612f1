import { useTexts } from '../../i18n/useTexts.ts';
import { type Role } from '../../store/types.ts';
import { Dialog } from '../common/Dialog.tsx';

const PARTS = ['level', 'bays', 'value', 'rain', 'bucket', 'quay'] as const;

/** How to read the pool, and what the keys do. */
export function HelpDialog({ role, onClose }: { role: Role; onClose(): void }) {
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
    </Dialog>
  );
}
