import { type AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { buildIfNeeded, DIST } from '../scripts/build.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import { createServer } from '../scripts/server.ts';
import { CLASSROOM_HOST, FLAGS } from '../tests/e2e/harness/flags.ts';
import { LANGUAGES, LOCALES } from '../tests/e2e/harness/languages.ts';
import { measureFirstVisit } from '../tests/e2e/harness/wire.ts';

/** Bytes on the wire of a cold first visit over plain HTTP, beside what the budgets allow. */
const BUDGETS = { home: 120, choice: 450 }; // KiB

await buildIfNeeded();
const server = await createServer(DIST);
await server.listen({ port: 0, host: '127.0.0.1' });
const { port } = server.server.address() as AddressInfo;
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
const browser = await chromium.launch({ executablePath, args: FLAGS });

for (const language of LANGUAGES) {
  const context = await browser.newContext({ locale: LOCALES[language], reducedMotion: 'reduce' });
  const origin = `http://${CLASSROOM_HOST}:${port}`;
  const measured = await measureFirstVisit(await context.newPage(), origin, language);
  await context.close();
  for (const until of ['home', 'choice'] as const) {
    const value = measured[until];
    const floor = BUDGETS[until];
    const name = `first visit until ${until}, ${language}`;
    console.log(JSON.stringify({ name, value, unit: 'KiB', floor, ratio: value / floor }));
  }
}

await browser.close();
await server.close();
