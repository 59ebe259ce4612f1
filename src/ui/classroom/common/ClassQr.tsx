import { useTexts } from '../../../i18n/useTexts.ts';
import { QrCode } from '../../share/QrCode.tsx';
import { useQr } from '../../share/useQr.ts';
import '../../share/share.css';

/** The QR code of an address; its place is kept while it is made. */
export function ClassQr({ link }: { link: string }) {
  const t = useTexts('share');
  const drawing = useQr(link);
  if (drawing === null) return <p class="qr-none">{t('qr-none')}</p>;
  return drawing === 'waiting' ? <div class="qr waiting" /> : <QrCode drawing={drawing} />;
}
