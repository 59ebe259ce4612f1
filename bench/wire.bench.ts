import { chromium } from 'playwright-core';
import { buildIfNeeded, DIST } from '../scripts/build.ts';
import { findBrowser } from '../scripts/find-browser.ts';
import { openLocalServer } from '../scripts/server.ts';
import { SMALL, withClass } from '../tests/e2e/harness/classes.ts';
import { CLASSROOM_HOST, FLAGS } from '../tests/e2e/harness/flags.ts';
import { measureJoin } from '../tests/e2e/harness/joinWire.ts';
import { LANGUAGES, LOCALES } from '../tests/e2e/harness/languages.ts';
import { measureStory } from '../tests/e2e/harness/storyWire.ts';
import { measureFirstVisit } from '../tests/e2e/harness/wire.ts';

/** Bytes on the wire of a cold visit over plain HTTP, beside what the budgets allow. */
const BUDGETS = { home: 120, choice: 450, story: 900, phone: 70 }; // KiB

function report(name: string, value: number, floor: number): void {
  console.log(JSON.stringify({ name, value, unit: 'KiB', floor, ratio: value / floor }));
}

await buildIfNeeded();
const server = await openLocalServer(DIST);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
const browser = await chromium.launch({ executablePath, args: FLAGS });

const origin = `http://${CLASSROOM_HOST}:${server.port}`;
for (const language of LANGUAGES) {
  const open = () => browser.newContext({ locale: LOCALES[language], reducedMotion: 'reduce' });
  const first = await open();
  const measured = await measureFirstVisit(await first.newPage(), origin, language);
  await first.close();
  for (const until of ['home', 'choice'] as const) {
    report(`first visit until ${until}, ${language}`, measured[until], BUDGETS[until]);
  }
  const whole = await open();
  const story = await measureStory(await whole.newPage(), origin, language);
  await whole.close();
  report(`story, all twelve chapters, ${language}`, story, BUDGETS.story);
  await withClass(`http://127.0.0.1:${server.port}/`, { fill: true }, async (room) => {
    const phone = { locale: LOCALES[language], viewport: SMALL, hasTouch: true, isMobile: true };
    const context = await browser.newContext(phone);
    const joined = await measureJoin(await context.newPage(), origin, language, room);
    await context.close();
    report(`phone from the code to the two buttons, ${language}`, joined, BUDGETS.phone);
  });
}

await browser.close();
await server.stop();
