import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { CLASSROOM_HOST } from './flags.ts';
import { type Language, LOCALES } from './languages.ts';

export const DESKTOP = { width: 1280, height: 720 };
export const PHONE = { width: 360, height: 740 };

export interface Visit {
  language?: Language; // of the browser; en unless told
  size?: { width: number; height: number }; // DESKTOP unless told
  touch?: boolean; // a phone: touch, and no mouse
  motion?: 'reduce' | 'no-preference'; // reduce unless told: tests need not watch
  dark?: boolean; // the system asks for dark
  plainHttp?: boolean; // an address that is no secure context
  keeps?: boolean; // the device keeps the game for when there is no network; not unless told
  blank?: boolean; // opens no address: the test does
  hash?: string; // where to go first; home unless told
  query?: string; // before the hash
  prepare?: (context: BrowserContext) => Promise<void>; // before the first page opens
  expectProblems?: boolean; // errors in the console belong to the test
}

/** A fresh profile with one page in it. */
export interface Guest {
  page: Page;
  context: BrowserContext;
  origin: string;
  problems: string[]; // errors and warnings of the page so far
}

let shared: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  shared ??= chromium.connect(inject('browser'));
  return shared;
}

afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
});

/** Writes down everything a page complains of. */
function listen(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
}

/** Keeps what the pages looked like when a test failed, in `test-results/`. */
async function showFailure(context: BrowserContext, error: unknown): Promise<never> {
  const name = (expect.getState().currentTestName ?? 'test').replace(/[^\p{L}\p{N}]+/gu, '-');
  for (const [at, page] of context.pages().entries()) {
    await page.screenshot({ path: `test-results/${name.slice(-120)}-${at}.png` }).catch(() => {});
  }
  throw error;
}

/** Runs in every page: a device that can keep no page. */
function keepNothing(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** Opens a page in a fresh profile, gives it to `body`, and afterwards nothing was complained of. */
export async function visit(asked: Visit, body: (guest: Guest) => Promise<void>): Promise<void> {
  const browser = await connect();
  const touch = asked.touch ?? false;
  const context = await browser.newContext({
    locale: LOCALES[asked.language ?? 'en'],
    viewport: asked.size ?? (touch ? PHONE : DESKTOP),
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: asked.motion ?? 'reduce',
    colorScheme: asked.dark === true ? 'dark' : 'light',
  });
  const problems: string[] = [];
  const origin = `http://${asked.plainHttp ? CLASSROOM_HOST : 'localhost'}:${inject('port')}`;
  try {
    if (asked.keeps !== true) await context.addInitScript(keepNothing);
    await asked.prepare?.(context);
    context.on('page', (page) => listen(page, problems));
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    if (asked.blank !== true) await page.goto(`${origin}/${asked.query ?? ''}${asked.hash ?? ''}`);
    await body({ page, context, origin, problems }).catch((error) => showFailure(context, error));
    if (asked.expectProblems !== true) expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}
