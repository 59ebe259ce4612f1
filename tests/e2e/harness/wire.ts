import { type Page } from 'playwright-core';
import { choices } from './game.ts';
import { type Language } from './languages.ts';
import { begins } from './words.ts';

export interface Received {
  asked: number; // seconds, on the browser's own clock
  bytes: number; // on the wire, headers included
}

/** Counts every byte a page receives, as the browser's own network log tells it. */
export async function listenOnWire(page: Page): Promise<Received[]> {
  const session = await page.context().newCDPSession(page);
  const asked = new Map<string, number>();
  const received: Received[] = [];
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    asked.set(requestId, timestamp);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.push({ asked: asked.get(requestId) ?? 0, bytes: encodedDataLength });
  });
  return received;
}

/** Notes in the page when the button to play first stood there, in seconds after the start. */
function noteWhenUsable(): void {
  const look = () => {
    if (document.querySelector('main button') === null) requestAnimationFrame(look);
    else (window as unknown as { usable: number }).usable = performance.now() / 1000;
  };
  look();
}

export const kib = (list: Received[]) => list.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

/** KiB a cold first visit takes until home is usable, and until the first choice with its stage. */
export async function measureFirstVisit(
  page: Page,
  origin: string,
  language: Language,
): Promise<{ home: number; choice: number }> {
  const received = await listenOnWire(page);
  await page.addInitScript(noteWhenUsable);
  await page.goto(`${origin}/`);
  const play = page.getByRole('button', { name: begins(language, 'home:play') });
  await play.waitFor();
  const usable = await page.evaluate(() => (window as unknown as { usable: number }).usable);
  await play.click();
  await choices(page, language).waitFor();
  await page.locator('canvas').waitFor();
  await page.waitForLoadState('networkidle');
  const start = Math.min(...received.map(({ asked }) => asked));
  const home = kib(received.filter(({ asked }) => asked <= start + usable));
  return { home, choice: kib(received) };
}
