import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const root = join(import.meta.dirname, '..');
const FOLDER = join(root, 'public', 'icons');

/** What is drawn from which file at which size, in px. */
const ICONS = [
  { name: 'icon-192', from: 'icon.svg', size: 192 },
  { name: 'icon-512', from: 'icon.svg', size: 512 },
  { name: 'maskable-512', from: 'icon-maskable.svg', size: 512 }, // a system cuts its edge as it likes
  { name: 'touch-180', from: 'icon-maskable.svg', size: 180 },
];

/** Draws the icons of the installed game anew; they are kept with the sources, for a build has no browser. */
async function drawIcons(): Promise<void> {
  const path = findBrowser();
  if (path === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, from, size } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawing = readFileSync(join(root, 'assets', from), 'utf8');
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:100vw}</style>${drawing}`,
    );
    writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

await drawIcons();
