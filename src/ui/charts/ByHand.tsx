import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { Dialog } from '../common/Dialog.tsx';

/** What a browser would not copy: handed over to be copied by hand. */
export type Handed = { text: string } | { picture: string; alt: string };

/** The text, selected, or the picture, to be copied the way the device has for it. */
export function ByHand({ handed, onClose }: { handed: Handed; onClose(): void }) {
  const t = useTexts('debrief');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.select();
    return () => {
      if ('picture' in handed) URL.revokeObjectURL(handed.picture);
    };
  }, []);
  if ('text' in handed) {
    return (
      <Dialog title={t('take.by-hand')} onClose={onClose}>
        <p>{t('take.by-hand-says')}</p>
        <textarea
          ref={area}
          class="input by-hand"
          readOnly
          rows={8}
          value={handed.text}
          aria-label={t('take.by-hand')}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={t('take.picture')} onClose={onClose} wide>
      <p>{t('take.picture-says')}</p>
      <img class="by-hand" src={handed.picture} alt={handed.alt} />
    </Dialog>
  );
}
