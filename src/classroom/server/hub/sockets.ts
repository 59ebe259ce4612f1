import { type Server as HttpServer, type IncomingMessage } from 'node:http';
import { createAdapter } from '@socket.io/postgres-adapter';
import { Server, type Socket } from 'socket.io';
import { type Refusal } from '../../../model/result.ts';
import { readHello } from '../../protocol/hello.ts';
import { LIMITS } from '../../protocol/messages.ts';
import { networkOf } from '../addresses.ts';
import { type Line } from '../journal/line.ts';
import { isApart } from './apart.ts';
import { enterCrowd, leaveCrowd, refuseCrowd } from './crowd.ts';
import { type Hub } from './hub.ts';
import { openBucket } from './limits.ts';
import { watchLines } from './lines.ts';
import { PARSER, type Said } from './packets.ts';
import { count, receive } from './receive.ts';
import { type Tie } from './room.ts';
import { untie } from './ties.ts';

const HALF_OPEN = 10_000; // ms a line may be open without saying who speaks
const SPARE = 200; // connections that are heard beyond the most

/**
 * Sockets on the port of the pages. A message too large for anybody ends its connection before it is read
 * whole. Nothing is compressed: views are small, and a window for each of a thousand phones is not. A few more
 * than `mostConnections` are heard, to be told that the server is full. `line`: to other processes over the
 * same database, if there may be any.
 */
export function openSockets(
  server: HttpServer,
  mostConnections: number,
  line: Line | null,
  onLost: (error: Error) => void,
): Server {
  const io = new Server(server, {
    serveClient: false,
    parser: PARSER,
    maxHttpBufferSize: 2 * LIMITS.teacher,
    perMessageDeflate: false,
    pingInterval: 10_000,
    pingTimeout: 15_000,
    connectTimeout: HALF_OPEN,
    ...(line && { adapter: createAdapter(line.pool, { errorHandler: onLost }) }),
    allowRequest: (_request, decide) =>
      decide(null, io.engine.clientsCount < mostConnections + SPARE),
  });
  return io;
}

/** Lets pages in: each says which protocol it speaks, then sends messages. `proxies`: how many stand before us. */
export function admit(hub: Hub, proxies: number): void {
  watchLines(hub.io, hub.bounds.messages, () => count(hub, 'class.cut-off'));
  hub.io.use((socket, next) => {
    const refusal = refuseAtDoor(hub, socket, proxies);
    if (refusal === null) return next();
    count(hub, refusal.code);
    next(Object.assign(new Error(refusal.code), { data: refusal }));
  });
  hub.io.on('connection', (socket) => {
    const tie = makeTie(hub, socket, proxies);
    enterCrowd(hub, tie);
    socket.use(([said]) => receive(hub, tie, said as unknown as Said));
    socket.on('disconnect', () => {
      untie(hub, tie);
      leaveCrowd(hub, tie);
    });
  });
}

/** Why a page is not let in: it speaks otherwise, this process goes, or there is no room. */
function refuseAtDoor(hub: Hub, { handshake, request }: Socket, proxies: number): Refusal | null {
  const hello = readHello(handshake.auth);
  if (!hello.ok) return hello.refusal;
  if (hub.stopping || isApart(hub)) return { code: 'class.busy' };
  return refuseCrowd(hub, addressOf(request, proxies));
}

function makeTie(hub: Hub, socket: Socket, proxies: number): Tie {
  const now = performance.now();
  return {
    socket,
    address: addressOf(socket.request, proxies),
    since: now,
    bucket: openBucket(hub.bounds.messages, now),
    failed: 0,
    room: null,
    part: null,
    have: null,
    stamp: 0,
    shown: null,
  };
}

/** Where a page is: what the outermost trusted proxy saw, else the other end of the line. */
export function addressOf(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const seen = forwarded.at(-proxies || forwarded.length) ?? request.socket.remoteAddress ?? '';
  return networkOf(seen);
}
