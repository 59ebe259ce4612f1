import { evict, type Hub, roomsOf } from './hub.ts';
import { tellLeaving } from './presence.ts';
import { whenIdle } from './tick.ts';

const STORING = 1_000; // ms that what was asked has to be stored
const POLLING = 100; // ms that a page between two polls has to come for its word
const PARTING = 400; // ms that pages have to go by themselves
const LOOK_EVERY = 20; // ms
const SPREAD = 1_000; // ms over which pages come to the other processes

/**
 * Hands a process's pages over to the others: what was asked is stored and answered, then every page is told to
 * come again, elsewhere, and what does not go is cut off. `takeNoMore`: ends the door. Takes at most one and a
 * half seconds.
 */
export async function handOver(hub: Hub, takeNoMore: () => void): Promise<void> {
  hub.stopping = true;
  await within(STORING, whenIdle(hub));
  const givenBack = hub.journal.giveBack(hub.self).catch(() => {});
  hub.io.local.emit('bye', { within: SPREAD });
  await within(POLLING, whenEmpty(hub));
  takeNoMore();
  await within(PARTING, Promise.all([givenBack, whenEmpty(hub)]));
  for (const room of await roomsOf(hub)) evict(hub, room, null);
  tellLeaving(hub);
  hub.io.engine.close();
}

/** Waits for something, but not for ever. */
export async function within(ms: number, deed: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([deed, promise]);
  clearTimeout(timer);
}

function whenEmpty(hub: Hub): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (hub.io.engine.clientsCount > 0) return;
      clearInterval(timer);
      resolve();
    }, LOOK_EVERY);
  });
}
