import { strToU8 } from 'fflate';
import { crcOf } from './crc.ts';

/** A text of a picture under its keyword. */
export interface Note {
  keyword: string; // 1 to 79 letters of Latin-1
  text: string;
}

const SIGNATURE = 8;
const FRAME = 12; // length, type and checksum of a chunk
const PLAIN = [0, 0, 0, 0, 0]; // end of the keyword, not compressed by method 0, no language, no translation

/** An iTXt chunk (PNG 3rd edition, §11.3.3.4). */
function chunkOf({ keyword, text }: Note): Uint8Array {
  const data = [...strToU8(keyword, true), ...PLAIN, ...strToU8(text)];
  const chunk = new Uint8Array(data.length + FRAME);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(strToU8('iTXt'), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crcOf(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** The same picture with the notes behind its header. `png` must be a PNG; it is not changed. */
export function withNotes(png: Uint8Array, notes: readonly Note[]): Uint8Array<ArrayBuffer> {
  const header = new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE) + FRAME;
  const parts = [
    png.subarray(0, SIGNATURE + header),
    ...notes.map(chunkOf),
    png.subarray(SIGNATURE + header),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
