import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type TestProject } from 'vitest/node';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { openLocalServer } from '../../../scripts/server.ts';
import { ADMIN_SECRET, FLAGS } from './flags.ts';

declare module 'vitest' {
  interface ProvidedContext {
    port: number; // of the one server
    browser: string; // address of the one browser
  }
}

const root = join(import.meta.dirname, '..', '..', '..');

/** One build, served by the real server, and one browser for all suites. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // In a process of its own: here NODE_ENV says "test", and the build would believe it.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const node = join(root, 'node_modules', '.bin', 'node');
  execFileSync(node, [join(root, 'scripts', 'build.ts')], { env, stdio: 'inherit' });
  const server = await openLocalServer(join(root, 'dist'), { ADMIN_SECRET });
  const path = findBrowser();
  if (path === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
  const browser = await chromium.launchServer({ executablePath: path, args: FLAGS });
  project.provide('port', server.port);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
