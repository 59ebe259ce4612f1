import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { type Place } from '../../../../src/classroom/server/journal/journal.ts';

const SCRIPTS = join(import.meta.dirname, '../../../../scripts');

/** Runs an operator's command over a database; gives its exit code and all that it said. */
export function command(
  name: 'backup' | 'restore' | 'classes',
  place: Place,
  ...args: string[]
): { status: number | null; said: string } {
  const data = 'url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: dirname(place.file) };
  const env = { ...process.env, ...data };
  const script = join(SCRIPTS, `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env });
  return { status, said: String(stdout) + String(stderr) };
}
