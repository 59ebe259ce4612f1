import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type BitReader, type BitWriter } from './bits.ts';

// Own texts travel together, as UTF-8, deflated where that is shorter. A text has no control characters,
// so NUL can stand between them.
const BETWEEN = '\0';
const SIZE_BITS = 17;
/** Every text of a scenario at its longest: 20,040 characters of at most 4 bytes, and what stands between. */
const MOST_BYTES = 81_000;
// DEFLATE makes at most 1,032 bytes of one: a push yields a megabyte at worst.
const PUSH_BYTES = 1_000;

/** Write texts without control characters, at most 81,000 bytes of them. */
export function writeTexts(writer: BitWriter, texts: readonly string[]): void {
  const plain = strToU8(texts.join(BETWEEN));
  const packed = deflateSync(plain, { level: 9 });
  const small = packed.length < plain.length;
  const bytes = small ? packed : plain;
  writer.bit(small);
  writer.bits(bytes.length, SIZE_BITS);
  for (const byte of bytes) writer.bits(byte, 8);
}

/** Inflate until done or larger than any writer makes it: a bomb stops after its first push. */
function inflateBounded(packed: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part);
  });
  for (let at = 0; at < packed.length && size <= MOST_BYTES; at += PUSH_BYTES) {
    stream.push(packed.subarray(at, at + PUSH_BYTES), at + PUSH_BYTES >= packed.length);
  }
  if (size > MOST_BYTES) return null;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Read `count` texts that `writeTexts` wrote; other bits make the reader fail. */
export function readTexts(reader: BitReader, count: number): string[] {
  const small = reader.bit() === 1;
  const size = reader.bits(SIZE_BITS);
  if (size > MOST_BYTES) reader.failed = true;
  if (reader.failed) return [];
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size && !reader.failed; at++) bytes[at] = reader.bits(8);
  if (reader.failed) return [];
  try {
    const plain = small ? inflateBounded(bytes) : bytes;
    const texts = plain === null ? [] : strFromU8(plain).split(BETWEEN, count + 1);
    if (texts.length === count) return texts;
  } catch {
    // The library says by an exception that these bytes are no deflate stream.
  }
  reader.failed = true;
  return [];
}
