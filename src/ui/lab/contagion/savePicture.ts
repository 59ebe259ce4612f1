import { notesOf, type Origin, withNotes } from '../../../store/origin.ts';
import { saveBlob } from '../../share/save.ts';

const LEAST_SIDE = 1024; // px: cells stay squares, whole pixels each

/** Saves the picture as PNG, its cells as crisp squares, with what made it; false where the browser cannot. */
export async function savePicture(
  canvas: HTMLCanvasElement,
  origin: Origin,
  name: string,
): Promise<boolean> {
  const times = Math.max(1, Math.ceil(LEAST_SIDE / canvas.width));
  const large = document.createElement('canvas');
  large.width = canvas.width * times;
  large.height = canvas.height * times;
  const pen = large.getContext('2d');
  if (pen === null) return false;
  pen.imageSmoothingEnabled = false;
  pen.drawImage(canvas, 0, 0, large.width, large.height);
  const png = await new Promise<Blob | null>((resolve) => large.toBlob(resolve, 'image/png'));
  if (png === null) return false;
  const href = new URL(origin.href, window.location.href).href;
  const noted = withNotes(new Uint8Array(await png.arrayBuffer()), notesOf({ ...origin, href }));
  saveBlob(new Blob([noted], { type: png.type }), name);
  return true;
}
