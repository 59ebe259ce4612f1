import { type Header } from '../src/classroom/server/journal/backup.ts';

/** How much a backup holds, for people. */
export function countsOf({ classes, entries, seats }: Header): string {
  return `${classes} classes with ${seats} seats and ${entries} lines`;
}
