import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Path of a Chromium that starts: `CHROME` if set, else one on PATH, else the one that
 * playwright-core downloaded. `undefined` when there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find((path) => existsSync(path) && starts(path));
}

/** A downloaded browser may lack the system's libraries: only one that answers counts. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

if (import.meta.main) {
  const path = findBrowser();
  if (path === undefined) process.exit(1);
  console.log(path);
}
