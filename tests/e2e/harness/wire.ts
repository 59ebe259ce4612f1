import { type Page } from 'playwright-core';

/** Bytes on the wire since the start, headers included, by address; KiB in all. */
export interface Wire {
  requests: Map<string, number>;
  kib(): number;
}

/** Counts every byte a page receives, as the browser's own network log tells it. */
export async function listenOnWire(page: Page): Promise<Wire> {
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const requests = new Map<string, number>();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? requestId;
    requests.set(address, (requests.get(address) ?? 0) + encodedDataLength);
  });
  const kib = () => [...requests.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
  return { requests, kib };
}
