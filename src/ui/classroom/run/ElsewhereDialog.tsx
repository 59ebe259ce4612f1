import { useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Dialog } from '../../common/Dialog.tsx';
import { ClassQr } from '../common/ClassQr.tsx';
import { CopyLink } from '../common/CopyLink.tsx';

/** The teacher's own link, for another computer: shown only once nobody else looks at the screen. */
export function ElsewhereDialog({ link, onClose }: { link: string; onClose(): void }) {
  const t = useTexts('class');
  const [shown, show] = useState(false);
  return (
    <Dialog title={t('elsewhere.title')} onClose={onClose}>
      <p>{t('elsewhere.what')}</p>
      <p class="secret-note">{t('elsewhere.secret')}</p>
      {shown ? (
        <div class="handover-link">
          <ClassQr link={link} />
          <CopyLink link={link} label={t('elsewhere.link')} />
        </div>
      ) : (
        <button type="button" class="button primary" onClick={() => show(true)}>
          {t('elsewhere.show')}
        </button>
      )}
    </Dialog>
  );
}
