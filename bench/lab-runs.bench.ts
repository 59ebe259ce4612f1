import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../scripts/find-browser.ts';
import { simulate } from '../src/game/simulate.ts';
import { playRound } from '../src/model/round.ts';
import { copyMarket, openMarket, restoreMarket } from '../src/model/state.ts';
import { DEFAULTS } from '../src/scenario/defaults.ts';
import { marketRuns } from '../src/study/lab/marketRuns.ts';
import { type MarketRunsRequest } from '../src/study/lab/types.ts';
import { FLAGS } from '../tests/e2e/harness/flags.ts';
import { leastTime, printFigure } from './figure.ts';

const RUNS = 1000;
const REQUEST: MarketRunsRequest = { scenario: DEFAULTS, runs: RUNS };
const TRIES = 5;

/** The least that could do the same: the rounds of those games, their choices known, and nothing kept. */
function bareRounds(): () => void {
  const games = Array.from({ length: RUNS }, (_, run) =>
    simulate(DEFAULTS, DEFAULTS.seed + run).rounds.map(({ holders, makers }) => ({
      holders,
      makers,
    })),
  );
  const opening = openMarket(DEFAULTS);
  const market = copyMarket(opening);
  return () => {
    for (const rounds of games) {
      restoreMarket(market, opening);
      for (const { holders, makers } of rounds) playRound(DEFAULTS, market, holders, makers, 1);
    }
  };
}

function playAll(): void {
  const work = marketRuns(REQUEST);
  while (work.next().done !== true);
}

/** The worker's script as one text. */
async function bundleWorker(): Promise<string> {
  const input = join(import.meta.dirname, '..', 'src', 'jobs', 'marketRuns.worker.ts');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

/** In the page: ms from a fresh worker's start to its answer, by try. */
async function timeWorkers(given: {
  script: string;
  request: MarketRunsRequest;
  tries: number;
}): Promise<number[]> {
  const address = URL.createObjectURL(new Blob([given.script], { type: 'text/javascript' }));
  const times: number[] = [];
  for (let attempt = 0; attempt < given.tries; attempt++) {
    const start = performance.now();
    const worker = new Worker(address, { type: 'module' });
    worker.postMessage(given.request);
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => data.type === 'done' && resolve());
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    times.push(performance.now() - start);
    worker.terminate();
  }
  return times;
}

const floor = leastTime(bareRounds(), 1);
printFigure(
  '1,000 runs of the defaults, summed up, warm',
  'ms',
  leastTime(playAll, 1, TRIES),
  floor,
);

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found. Set CHROME to its path.');
const script = await bundleWorker();
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://localhost/');
  const times = await page.evaluate(timeWorkers, { script, request: REQUEST, tries: TRIES });
  printFigure('1,000 runs of the defaults in one fresh worker', 'ms', Math.min(...times), floor);
} finally {
  await browser.close();
}
