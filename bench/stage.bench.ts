import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser.ts';
import { FLAGS } from '../tests/e2e/harness/flags.ts';

const root = join(import.meta.dirname, '..');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

interface Measured {
  floor: number;
  rest: number;
  round: number;
}

/** Builds the bench's page as the game is built, opens it, and gives what it measured. */
async function measure(): Promise<Measured> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium was found. Set CHROME to its path.');
  const outDir = await mkdtemp(join(tmpdir(), 'stage-bench-'));
  await build({
    root: join(root, 'bench', 'stage'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url!;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(await readFile(join(outDir, path)).catch(() => ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'measure' in window);
    return await page.evaluate(() =>
      (window as unknown as { measure(): Promise<Measured> }).measure(),
    );
  } finally {
    await browser.close();
    server.close();
    await rm(outDir, { recursive: true });
  }
}

const { floor, rest, round } = await measure();
for (const [part, value] of [
  ['at rest', rest],
  ['in a round', round],
] as const) {
  const name = `stage with 200 figures, Canvas, script time of a frame ${part}`;
  console.log(JSON.stringify({ name, value, unit: 'ms', floor, ratio: value / floor }));
}
