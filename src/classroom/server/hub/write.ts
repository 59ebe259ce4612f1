import { framesOf } from './packets.ts';
import { type Tie } from './room.ts';

/**
 * Sends packets to a page, in their order. Over a WebSocket all go out in one write: when a class decides at
 * once, the system's part in each write is more than all that is worked out for it.
 */
export function write({ socket: { conn } }: Tie, ...packets: string[]): void {
  if (packets.length > 1 && conn.transport.name === 'websocket') {
    conn.write('', { compress: false, wsPreEncodedFrame: [framesOf(packets)] } as object);
  } else for (const packet of packets) conn.write(packet);
}
