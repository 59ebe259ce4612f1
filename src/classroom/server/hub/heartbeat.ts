import { PROTOCOL } from '../../protocol/messages.ts';
import { readVersion } from '../version.ts';
import { type Hub } from './hub.ts';

export const HEARTBEAT_EVERY = 3_000; // ms

const version = readVersion();

/** Says that this process serves, and with which figures. */
export async function beatHeart(hub: Hub): Promise<void> {
  await hub.journal.tellPresent({
    id: hub.self,
    version,
    protocol: PROTOCOL,
    started_at: hub.startedAt,
    seen_at: hub.now(),
    leaving: hub.stopping ? 1 : 0,
    figures: JSON.stringify(hub.figures ?? {}),
  });
  hub.unheard = 0;
}
