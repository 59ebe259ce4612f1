import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../scripts/find-browser.ts';
import { DEFAULTS } from '../src/scenario/defaults.ts';
import { setRule } from '../src/scenario/rule.ts';
import { marketHref } from '../src/store/lab/market-ways.ts';
import { FLAGS } from '../tests/e2e/harness/flags.ts';
import { measureLabCode } from '../tests/e2e/harness/labCode.ts';

const root = join(import.meta.dirname, '..');
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** So many places a slider is dragged over. */
const MOVES = 150;
/** The drag is measured so many times; the best of them says what the code takes, undisturbed by other work. */
const DRAGS = 3;

/** Milliseconds from each input event to the page being changed, rising. */
type Times = number[];

function shareOf(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)]!;
}

/**
 * In the page: from now on, how long after each input event of a slider (on the event's own clock) the page
 * had changed. Events that came in one frame and were answered together are counted one by one.
 */
function watchSlider(): void {
  const waiting: number[] = [];
  const times: number[] = [];
  Object.assign(window, { times });
  document.addEventListener('input', ({ timeStamp }) => waiting.push(timeStamp), true);
  new MutationObserver(() => {
    const now = performance.now();
    for (const since of waiting.splice(0)) times.push(now - since);
  }).observe(document.querySelector('main')!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

async function dragOver(page: Page, selector: string): Promise<Times> {
  const box = (await page.locator(selector).boundingBox())!;
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + 16 + share * (box.width - 32);
  await page.evaluate(() => {
    (window as unknown as { times: number[] }).times.length = 0;
  });
  await page.mouse.move(at(0.2), y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(at(0.2 + 0.7 * Math.abs(Math.sin((move / MOVES) * Math.PI * 3))), y);
  }
  await page.mouse.up();
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  return times.sort((a, b) => a - b);
}

/** The best of several drags, by the slowest twentieth. */
async function bestDrag(page: Page, selector: string): Promise<Times> {
  let best: Times | null = null;
  for (let drag = 0; drag < DRAGS; drag++) {
    const times = await dragOver(page, selector);
    if (best === null || shareOf(times, 0.95) < shareOf(best, 0.95)) best = times;
  }
  return best!;
}

/** The least a page can do: a bare slider that writes one number. */
async function measureFloor(browser: Browser): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(
    '<main><input type="range" max="1000" style="width:600px;height:44px"><output></output></main>',
  );
  await page.evaluate(() => {
    const [slider, output] = [document.querySelector('input')!, document.querySelector('output')!];
    slider.addEventListener('input', () => {
      output.textContent = slider.value;
    });
  });
  await page.evaluate(watchSlider);
  const times = await bestDrag(page, 'input');
  await page.close();
  return times;
}

async function measureMarket(browser: Browser, address: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(address);
  const slider = '[data-lever="capture"] input[type="range"]';
  await page.locator(slider).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(watchSlider);
  const times = await bestDrag(page, slider);
  await page.close();
  return times;
}

function print(name: string, unit: string, value: number, floor: number): void {
  console.log(JSON.stringify({ name, value, unit, floor, ratio: value / floor }));
}

async function serve(folder: string): Promise<{ port: number; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url!;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(await readFile(join(folder, path)).catch(() => ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
const outDir = await mkdtemp(join(tmpdir(), 'lab-bench-'));
await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await serve(outDir);
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const origin = `http://127.0.0.1:${server.port}/`;
  const floor = await measureFloor(browser);
  const hundred = setRule(DEFAULTS, 'holders', 100);
  if (!hundred.ok) throw new Error(hundred.refusal.code);
  for (const [market, scenario] of [
    ['the defaults', DEFAULTS],
    ['100 holders', hundred.value],
  ] as const) {
    const times = await measureMarket(browser, origin + marketHref(scenario));
    for (const share of [0.5, 0.95])
      print(
        `lever of ${market} moved, to the page changed, p${share * 100}`,
        'ms',
        shareOf(times, share),
        shareOf(floor, share),
      );
  }
  const { own, plot } = measureLabCode(outDir);
  print('code of the lab alone, all tabs, gzip, beside Plot', 'KiB', own, plot);
} finally {
  await browser.close();
  server.close();
  await rm(outDir, { recursive: true });
}
