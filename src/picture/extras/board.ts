import { clamp } from '../ease.ts';
import { type Picture, type PictureInput } from '../types.ts';
import { type NoticeBoard } from './types.ts';

/** Where reports are pinned: at the right of the sky, on a phone in the strip beside the tank. */
function placeOf({ wide, extent, tank, quay }: Picture) {
  if (!wide) {
    const left = tank.inner.left + tank.inner.width + tank.wall + 3;
    const height = clamp(quay.box.top - 84 - 76, 86, 126); // clear of those ashore
    return { left, top: 84, width: extent.width - left - 3, height };
  }
  return { left: extent.width - 276, top: 80, width: 262, height: 140 };
}

/** The notice board with the last reports and the belief below; null without a hidden type. */
export function boardOf({ view, show }: PictureInput, picture: Picture): NoticeBoard | null {
  const { belief } = view;
  if (belief === undefined || belief === null) return null;
  const { wide } = picture;
  const box = placeOf(picture);
  const inset = wide ? 14 : 4;
  const columns = wide ? 6 : 3;
  const gap = wide ? 6 : 3;
  const width = (box.width - 2 * inset - (columns - 1) * gap) / columns;
  const height = wide ? 52 : 21;
  const all = view.past.flatMap(({ report }) => (report ? [report] : []));
  const shown = all.slice(-6);
  const bar = {
    left: box.left + inset,
    width: box.width - 2 * inset,
    top: box.top + box.height - (wide ? 30 : 14),
    height: wide ? 20 : 10,
  };
  return {
    box,
    ground: picture.quay.box.top,
    papers: shown.map((report, i) => ({
      left: box.left + inset + (i % columns) * (width + gap),
      top: box.top + (wide ? 12 : 8) + Math.floor(i / columns) * (height + gap),
      width,
      height,
      report,
    })),
    left: all.length - shown.length,
    bar,
    threshold: show?.threshold === undefined ? null : bar.left + show.threshold * bar.width,
    real: view.finished?.real ?? null,
  };
}
