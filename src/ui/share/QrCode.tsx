import { useTexts } from '../../i18n/useTexts.ts';
import { type QrDrawing } from './qr.ts';

/** A QR code in ink on white, whatever the page's ground. */
export function QrCode({ drawing: { path, size } }: { drawing: QrDrawing }) {
  const t = useTexts('share');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('qr')}
      shape-rendering="crispEdges"
    >
      <path d={`M0,0H${size}V${size}H0Z`} fill="#fff" />
      <path d={path} fill="#2A211C" />
    </svg>
  );
}
