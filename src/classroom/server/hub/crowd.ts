import { type Refusal } from '../../../model/result.ts';
import { type Counts } from './counts.ts';
import { type Hub } from './hub.ts';
import { type Tie } from './room.ts';

/** Ms a connection may be in no class before one that comes later from its address may take its place. */
const LOITERS_AFTER = 5_000;

/**
 * Why one more connection from an address may not come in; null: it may. Where there are too many of an address,
 * the one that has been in no class for longest gives way: who only fills the door shuts nobody out.
 */
export function refuseCrowd(hub: Hub, address: string): Refusal | null {
  const { mostConnections, mostPerAddress, mostUnseatedPerAddress } = hub.bounds;
  if (hub.io.sockets.sockets.size >= mostConnections) return turnAway(hub, 'process');
  const here = hub.crowd.get(address);
  if (here === undefined || here.size < Math.min(mostPerAddress, mostUnseatedPerAddress)) {
    return null;
  }
  const unseated = [...here].filter(({ room }) => room === null);
  if (here.size < mostPerAddress && unseated.length < mostUnseatedPerAddress) return null;
  const [longest] = unseated;
  if (longest === undefined || performance.now() - longest.since < LOITERS_AFTER) {
    return turnAway(hub, 'address');
  }
  longest.socket.conn.close();
  return null;
}

const SAYS = {
  process: { code: 'class.server-full', setting: 'MAX_CONNECTIONS' },
  address: {
    code: 'class.network-full',
    setting: 'MAX_CONNECTIONS_PER_ADDRESS or MAX_UNSEATED_PER_ADDRESS; TRUST_PROXY behind a proxy',
  },
} as const;

function turnAway(hub: Hub, bound: keyof Counts['turnedAway']): Refusal {
  const { code, setting } = SAYS[bound];
  hub.counts.turnedAway[bound]++;
  if (hub.counts.turnedAway[bound] === 1) hub.log.warn({ setting }, 'connections are turned away');
  return { code };
}

export function enterCrowd({ crowd }: Hub, tie: Tie): void {
  const here = crowd.get(tie.address) ?? new Set();
  crowd.set(tie.address, here.add(tie));
}

export function leaveCrowd({ crowd }: Hub, tie: Tie): void {
  const here = crowd.get(tie.address);
  here?.delete(tie);
  if (here?.size === 0) crowd.delete(tie.address);
}
