import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../ui/join/states.ts';
import { expectAccessible } from './harness/axe.ts';
import { expectAllBracketed } from './harness/brackets.ts';
import { SMALL } from './harness/classes.ts';
import { LANGUAGES } from './harness/languages.ts';
import { expectNoOverflow, expectRoomForFingers } from './harness/overflow.ts';
import { visit } from './harness/page.ts';
import { FULL } from './harness/roster.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'phone-'));
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url!, 'http://localhost');
  const path = pathname === '/' ? '/index.html' : pathname;
  response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
  response.end(path.endsWith('.ico') ? '' : readFileSync(join(folder, path)));
});

/** The page that shows every screen of a phone as if its store were in that state. */
beforeAll(async () => {
  await build({
    root: join(root, 'tests', 'ui', 'join', 'look'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function open(page: Page, query = ''): Promise<void> {
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/${query}#${Object.keys(STATES)[0]}`);
  await page.waitForFunction(() => 'show' in window);
}

async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((one) => (window as unknown as { show(name: string): void }).show(one), name);
}

/** At the page's end, where the two buttons that stay in sight cover nothing by half. */
async function expectAccessibleAtEnd(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expectAccessible(page, screen);
}

/** The two buttons, where there are two: high enough for a thumb, and in sight without scrolling. */
async function expectWithinReach(page: Page, name: string, height: number): Promise<void> {
  for (const button of await page.locator('.picks .pick').all()) {
    const box = (await button.boundingBox())!;
    expect(box.height, name).toBeGreaterThanOrEqual(96);
    expect(box.y + box.height, name).toBeLessThanOrEqual(height);
  }
}

const PHONE = { size: SMALL, touch: true, blank: true };

describe('every screen of a phone', () => {
  it.each(LANGUAGES)('shows its texts whole, with room for fingers: %s', async (language) => {
    await visit({ ...PHONE, language }, async ({ page }) => {
      await open(page);
      for (const name of Object.keys(STATES)) {
        await show(page, name);
        await expectNoOverflow(page, name);
        await expectRoomForFingers(page, name);
        await expectWithinReach(page, name, SMALL.height);
        if (FULL) await expectAccessibleAtEnd(page, `${name}, ${language}`);
      }
    });
  });

  it('says nothing that translators were not given', async () => {
    await visit({ ...PHONE, language: 'en' }, async ({ page }) => {
      await open(page, '?pseudo');
      const said = Object.keys(STATES).filter(
        (name) => !name.startsWith('code-') && !/own|taken/.test(name),
      );
      for (const name of said) {
        await show(page, name);
        await expectAllBracketed(page, name);
      }
    });
  });

  it('keeps both buttons in sight where an app leaves little of the window', async () => {
    const size = { width: 360, height: 480 };
    await visit({ ...PHONE, size, language: 'vi' }, async ({ page }) => {
      await open(page);
      for (const name of Object.keys(STATES).filter((one) => one.startsWith('choosing'))) {
        await show(page, name);
        await expectWithinReach(page, name, size.height);
      }
    });
  });

  if (FULL)
    it('keeps its contrast in the dark', async () => {
      await visit({ ...PHONE, dark: true }, async ({ page }) => {
        await open(page);
        for (const name of Object.keys(STATES)) {
          await show(page, name);
          await expectAccessibleAtEnd(page, `${name}, dark`);
        }
      });
    });
});
