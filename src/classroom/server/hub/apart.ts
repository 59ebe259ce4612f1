import { type Hub } from './hub.ts';

export const APART_EVERY = 1_000; // ms
const APART_AFTER = 8; // looks in a row at which the database had not answered since the one before
const SPREAD = 1_000; // ms over which pages go to the other processes

/**
 * Whether this process has long been without the database that others may have: it takes no pages then. A process
 * that stood still has not looked, and is not apart for that.
 */
export function isApart({ shared, unheard }: Hub): boolean {
  return shared && unheard >= APART_AFTER;
}

/** Sends the pages of a process away that its database does not answer: others may get through. */
export async function partWays(hub: Hub): Promise<void> {
  hub.unheard++;
  if (!hub.shared || hub.unheard !== APART_AFTER) return;
  hub.log.warn({}, 'the database does not answer: pages are sent to other processes');
  hub.io.local.emit('bye', { within: SPREAD });
}
