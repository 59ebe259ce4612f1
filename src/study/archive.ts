import { strToU8, zipSync } from 'fflate';

/** A file to be put in an archive. */
export interface Filed {
  name: string;
  body: string | Uint8Array; // text as UTF-8
}

/** Within the years a ZIP can hold, so that files of the same content make the same archive; ms since 1970. */
const MADE = 315_705_600_000;

/** The files as one ZIP archive; of two with the same name the later one stays. */
export function archiveOf(files: readonly Filed[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, body }) => [
    name,
    typeof body === 'string' ? strToU8(body) : body,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: MADE });
}
