import { strToU8 } from 'fflate';
import { crcOf } from './crc.ts';

/** A file to be put in an archive. */
export interface Filed {
  name: string;
  body: string | Uint8Array; // text as UTF-8
}

/** One file as it stands in the archive. */
interface Entry {
  name: Uint8Array;
  body: Uint8Array;
  crc: number;
  at: number; // bytes before its header
}

const LOCAL = { sign: 0x04034b50, size: 30 };
const CENTRAL = { sign: 0x02014b50, size: 46 };
const END = { sign: 0x06054b50, size: 22 };
const VERSION = 20; // 2.0, for folders in names
const UTF8_NAMES = 0x0800;
const MADE = 0x21; // 1 January 1980: files of the same content make the same archive

/** What both headers of a file say, from the version needed to the length of its name. */
function describe(view: DataView, at: number, { name, body, crc }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 8, MADE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, body.length, true);
  view.setUint32(at + 18, body.length, true);
  view.setUint16(at + 22, name.length, true);
}

function entriesOf(files: readonly Filed[]): Entry[] {
  let at = 0;
  return files.map((file) => {
    const name = strToU8(file.name);
    const body = typeof file.body === 'string' ? strToU8(file.body) : file.body;
    const entry = { name, body, crc: crcOf(body), at };
    at += LOCAL.size + name.length + body.length;
    return entry;
  });
}

/**
 * The files as one ZIP archive, stored and not compressed: pictures are small already, and a library's ZIP would
 * travel with every game (PKWARE APPNOTE 6.3, §4.3).
 */
export function archiveOf(files: readonly Filed[]): Uint8Array<ArrayBuffer> {
  const entries = entriesOf(files);
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const bodies = entries.reduce((sum, { body }) => sum + body.length, 0);
  const start = entries.length * LOCAL.size + names + bodies;
  const length = entries.length * CENTRAL.size + names;
  const archive = new Uint8Array(start + length + END.size);
  const view = new DataView(archive.buffer);
  let central = start;
  for (const entry of entries) {
    view.setUint32(entry.at, LOCAL.sign, true);
    describe(view, entry.at + 4, entry);
    archive.set(entry.name, entry.at + LOCAL.size);
    archive.set(entry.body, entry.at + LOCAL.size + entry.name.length);
    view.setUint32(central, CENTRAL.sign, true);
    view.setUint16(central + 4, VERSION, true);
    describe(view, central + 6, entry);
    view.setUint32(central + 42, entry.at, true);
    archive.set(entry.name, central + CENTRAL.size);
    central += CENTRAL.size + entry.name.length;
  }
  view.setUint32(central, END.sign, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, length, true);
  view.setUint32(central + 16, start, true);
  return archive;
}
