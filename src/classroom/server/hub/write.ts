import { framesOf } from './packets.ts';
import { type Tie } from './room.ts';

type Line = Tie['socket']['conn'];

/** The WebSocket under a line, and its sender, as the library under ours uses it. */
interface WebSocket {
  readyState: number;
  _sender?: { sendFrame?(frames: Buffer[]): void };
}

const OPEN = 1;

/**
 * Sends packets to a page, in their order. Over a WebSocket all go out in one write: when a class decides at
 * once, the system's part in each write is more than all that is worked out for it. They go past what the line
 * keeps of packets it could not send yet, as long as there is none: its events for each, which nobody here
 * listens to, cost half as much again.
 */
export function write({ socket: { conn } }: Tie, ...packets: string[]): void {
  const sender = senderOf(conn);
  if (sender?.sendFrame !== undefined) sender.sendFrame([framesOf(packets)]);
  else for (const packet of packets) conn.write(packet);
}

/** The sender of a line on which nothing waits; none while it is polling, closing or busy. */
function senderOf({ transport, readyState }: Line): WebSocket['_sender'] {
  if (transport.name !== 'websocket' || readyState !== 'open' || !transport.writable) return;
  const { socket } = transport as unknown as { socket: WebSocket };
  return socket.readyState === OPEN ? socket._sender : undefined;
}
