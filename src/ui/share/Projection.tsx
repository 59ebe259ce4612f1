import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { CrossMark } from '../common/marks.tsx';
import { QrCode } from './QrCode.tsx';
import { type QrDrawing } from './qr.ts';

interface ProjectionProps {
  drawing: QrDrawing;
  link: string;
  onClose(): void;
}

/** The QR code as large as the screen, to be scanned from the back row. */
export function Projection({ drawing, link, onClose }: ProjectionProps) {
  const t = useTexts('share');
  const common = useTexts('common');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const node = dialog.current;
    node?.showModal();
    // Where the browser grants no full screen, the window is the screen.
    node?.requestFullscreen?.().catch(() => {});
    return () => {
      node?.close();
    };
  }, []);
  const close = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      class="projection"
      aria-label={t('qr')}
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="projected">
        <p class="scan">{t('scan')}</p>
        <QrCode drawing={drawing} />
        <p class="address">{t('address', { link })}</p>
      </div>
      <button
        type="button"
        class="button quiet"
        aria-label={common('close')}
        onClick={() => dialog.current?.close()}
      >
        <CrossMark />
      </button>
    </dialog>
  );
}
