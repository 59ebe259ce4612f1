/** Modules of quiet zone on every side, as ISO/IEC 18004 asks. */
export const QUIET = 4;

/** A QR code as one path over a square of `size` modules, quiet zone included. */
export interface QrDrawing {
  path: string;
  size: number;
}

function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    let end = x;
    while (row[end + 1]) end++;
    path += `M${x},${y}h${end - x + 1}v1h-${end - x + 1}z`;
    x = end;
  }
  return path;
}

/** The QR code of a link; null where it is longer than a QR code can hold. */
export async function qrOf(link: string): Promise<QrDrawing | null> {
  const { encode } = await import('uqr');
  try {
    const { data, size } = encode(link, { ecc: link.length > 250 ? 'L' : 'M', border: QUIET });
    return { path: data.map(runsOf).join(''), size };
  } catch {
    return null;
  }
}
