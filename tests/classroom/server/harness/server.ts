import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Place } from '../../../../src/classroom/server/journal/journal.ts';
import { openServer, type Running } from '../../../../src/classroom/server/main.ts';
import {
  readServerSettings,
  type ServerSettings,
} from '../../../../src/classroom/server/settings.ts';
import { newFolder } from './engines.ts';

/** Settings of a server of this machine alone, on any port. */
export function serverSettings(part: Partial<ServerSettings> = {}): ServerSettings {
  const env = { HOST: '127.0.0.1', LOG_LEVEL: 'silent', DATABASE_WAIT: '0' };
  const read = readServerSettings(env, '0', false);
  if (!read.ok) throw new Error(read.sentence);
  return { ...read.value, ...part };
}

/** A folder with the pages a server needs to start. */
export function newPages(): string {
  const folder = newFolder();
  for (const name of ['index.html', 'join.html']) {
    writeFileSync(join(folder, name), `<!doctype html><title>${name}</title><script>1</script>`);
  }
  return folder;
}

/** A clock that a test sets ahead. */
export interface TestClock {
  now: () => number;
  ahead: number; // ms
}

export function newClock(): TestClock {
  const clock: TestClock = { ahead: 0, now: () => Date.now() + clock.ahead };
  return clock;
}

/** A server over a database, in this process; it goes with its test unless it was stopped before. */
export async function startOver(
  place: Place,
  part: Partial<ServerSettings> = {},
  now: () => number = Date.now,
): Promise<Running> {
  const running = await openServer(newPages(), serverSettings({ place, ...part }), now);
  let isStopped = false;
  const stop = async () => {
    if (!isStopped) await running.stop();
    isStopped = true;
  };
  onTestFinished(stop);
  return { ...running, stop };
}
