import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Header } from '../src/classroom/server/journal/backup.ts';

const MANIFEST = join(import.meta.dirname, '..', 'package.json');

/** Of the program. */
export const VERSION: string = JSON.parse(readFileSync(MANIFEST, 'utf8')).version;

export function countsOf({ classes, entries, seats }: Header): string {
  return `${classes} classes with ${seats} seats and ${entries} lines`;
}
