import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ABOUT = join(import.meta.dirname, '../../../package.json');

/** Version of the program, as it says itself. */
export function readVersion(): string {
  return String(JSON.parse(readFileSync(ABOUT, 'utf8')).version);
}
