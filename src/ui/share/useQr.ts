import { useEffect, useState } from 'preact/hooks';
import { type QrDrawing, qrOf } from './qr.ts';

/** The QR code of a link; null: it does not fit into one. */
export function useQr(link: string): QrDrawing | null | 'waiting' {
  const [drawing, setDrawing] = useState<QrDrawing | null | 'waiting'>('waiting');
  useEffect(() => {
    let gone = false;
    qrOf(link).then(
      (drawn) => !gone && setDrawing(drawn),
      () => !gone && setDrawing(null),
    );
    return () => {
      gone = true;
    };
  }, [link]);
  return drawing;
}
