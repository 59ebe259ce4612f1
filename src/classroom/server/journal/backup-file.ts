import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline as join } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { DataError } from './existing.ts';

const LONGEST_LINE = 8_000_000; // characters; the longest that is written has two scenarios

export const DAMAGED =
  'The file is damaged: its checksum is not that of its lines. Use another copy.';
const CUT_OFF = 'The file is cut off: its end is missing. Copy it again, or use another.';
export const FOREIGN =
  'The file is no backup of this program. Choose one that "npm run backup" wrote.';

/** Packs chunks of whole lines, each ended by `\n`, into a file; it bears its name once it is on the disk. */
export async function writeLines(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.part`;
  const file = createWriteStream(temporary, { mode: 0o600, flush: true });
  try {
    await pipeline(sealed(chunks), createGzip(), file);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** All chunks, and a last line with the checksum of all before it. */
async function* sealed(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`;
}

/**
 * The lines of such a file, read one after the other, without the last. Throws `DataError` as soon as the
 * file is seen to be foreign, damaged or cut off: at its end at the latest.
 */
export async function* readLines(path: string): AsyncGenerator<Record<string, unknown>> {
  const hash = createHash('sha256');
  let seal: string | null = null;
  let isFirst = true;
  for await (const line of unpack(path)) {
    if (seal !== null) throw new DataError(DAMAGED);
    const read = parse(line) ?? refuse(isFirst ? FOREIGN : DAMAGED);
    isFirst = false;
    if (typeof read['sha256'] === 'string') seal = read['sha256'];
    else {
      hash.update(`${line}\n`);
      yield read;
    }
  }
  if (seal === null) throw new DataError(CUT_OFF);
  if (seal !== hash.digest('hex')) throw new DataError(DAMAGED);
}

function refuse(sentence: string): never {
  throw new DataError(sentence);
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' ? (read as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

async function* unpack(path: string): AsyncGenerator<string> {
  const text = join(createReadStream(path), createGunzip(), () => {}).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop()!;
      if (rest.length > LONGEST_LINE) throw new DataError(FOREIGN);
      yield* lines;
    }
  } catch (error) {
    throw sentenceFor(error);
  }
  if (rest !== '') throw new DataError(CUT_OFF);
}

/** What the unpacker's errors mean; any other is the system's own. */
function sentenceFor(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new DataError(CUT_OFF);
  if (code !== 'Z_DATA_ERROR') return error;
  return new DataError(message === 'incorrect header check' ? FOREIGN : DAMAGED);
}
