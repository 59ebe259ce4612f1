import { useState } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';
import { Projection } from './Projection.tsx';
import { QrCode } from './QrCode.tsx';
import { useQr } from './useQr.ts';

/** The QR code of a link, and the same filling a projector's screen. */
export function QrPanel({ link }: { link: string }) {
  const t = useTexts('share');
  const drawing = useQr(link);
  const [large, setLarge] = useState(false);
  if (drawing === null) return <p class="qr-none">{t('qr-none')}</p>;
  if (drawing === 'waiting') return <div class="qr waiting" />;
  return (
    <div class="qr-panel">
      <QrCode drawing={drawing} />
      <button type="button" class="button" onClick={() => setLarge(true)}>
        {t('qr-large')}
      </button>
      {large && <Projection drawing={drawing} link={link} onClose={() => setLarge(false)} />}
    </div>
  );
}
