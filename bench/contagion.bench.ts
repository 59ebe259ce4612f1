import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser.ts';
import { FLAGS } from '../tests/e2e/harness/flags.ts';

const root = join(import.meta.dirname, '..');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const RUN_MS = 10_000;
const WANTED = 80; // steps a second
const TASK_MS = 50;

interface Watched {
  frames: number[]; // ms from one to the next
  longest: number; // ms of the longest task; 0 where none was long
  steps: number;
  ms: number;
}

/** Frames, tasks and steps of the open page over a while. */
function watch(page: Page, forMs: number): Promise<Watched> {
  return page.evaluate(
    (ms) =>
      new Promise<Watched>((resolve) => {
        const frames: number[] = [];
        let longest = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        observer.observe({ entryTypes: ['longtask'] });
        const step = () => Number(document.querySelector('canvas')?.dataset['step'] ?? 0);
        const from = step();
        const start = performance.now();
        let last = start;
        const next = (now: number) => {
          frames.push(now - last);
          last = now;
          if (now - start < ms) return void requestAnimationFrame(next);
          observer.disconnect();
          resolve({ frames: frames.slice(1), longest, steps: step() - from, ms: now - start });
        };
        requestAnimationFrame(next);
      }),
    forMs,
  );
}

function p95(frames: readonly number[]): number {
  const sorted = [...frames].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)]!;
}

const SETTINGS = [
  ['lattice', 'size=512&payoffs=1,0,0,1.9&self=yes&start=0.1'],
  ['small world, a tenth rewired', 'size=512&rewired=0.1&payoffs=1,0,0,1.9&self=yes&start=0.1'],
] as const;

/** Opens the contagion of the built page and lets it run as fast as it goes. */
async function measure(page: Page, address: string): Promise<{ idle: Watched; running: Watched }> {
  await page.goto(address);
  await page.locator('canvas[data-step="0"]').waitFor();
  await page.locator('.drawing > svg').waitFor();
  await page.waitForLoadState('networkidle');
  const idle = await watch(page, RUN_MS / 2);
  await page.locator('.contagion-pace input').last().check();
  await page.locator('.contagion-controls .primary').click();
  await page.waitForFunction(() => Number(document.querySelector('canvas')!.dataset['step']) > 50);
  return { idle, running: await watch(page, RUN_MS) };
}

function tell(name: string, value: number, unit: string, floor: number): void {
  console.log(JSON.stringify({ name, value, unit, floor, ratio: value / floor }));
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
const outDir = await mkdtemp(join(tmpdir(), 'contagion-bench-'));
await build({
  root,
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
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [name, settings] of SETTINGS) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'no-preference',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const { idle, running } = await measure(page, `${origin}/#/lab/contagion/${settings}`);
    const of = `contagion of 512 × 512, 8 neighbours, ${name}`;
    tell(`${of}: steps`, running.steps / (running.ms / 1000), 'steps/s', WANTED);
    tell(`${of}: p95 of the page’s frames`, p95(running.frames), 'ms', p95(idle.frames));
    tell(`${of}: longest task (0: none above ${TASK_MS})`, running.longest, 'ms', TASK_MS);
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
  await rm(outDir, { recursive: true });
}
