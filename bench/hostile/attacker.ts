import fc from 'fast-check';
import { WebSocket } from 'ws';
import { PROTOCOL } from '../../src/classroom/protocol/messages.ts';
import { hostileAsks, type Known } from '../../tests/classroom/hostile/asks.ts';

/** What the bench tells its attacker: messages a second from now on. */
export interface Order {
  rate: number;
}

/**
 * Hostile pages in a process of their own. `LINES` connections from as many addresses say bad messages in turn, at
 * the rate that is ordered; one that is thrown out comes back at once. Says how many messages the last order was.
 */
const LINES = 150;
const ADDRESSES = 10;
const POOL = 5_000; // messages drawn once and said again and again
const EVERY = 5; // ms

const [port, seed, known] = process.argv.slice(2).map((text) => JSON.parse(text)) as [
  number,
  number,
  Known,
];
const asks = fc.sample(hostileAsks(known), { numRuns: POOL, seed });
const lines: (WebSocket | null)[] = Array.from({ length: LINES }, () => null);
let rate = 0;
let said = 0;
let next = 0;

/** Opens a line that says its hello; another one takes its place once it is thrown out. */
function openAt(place: number): void {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
    localAddress: `127.0.1.${1 + (place % ADDRESSES)}`,
    perMessageDeflate: false,
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    lines[place] = null;
    if (rate > 0) setTimeout(openAt, 100, place);
  });
  socket.on('message', (data: Buffer) => {
    const packet = data.toString();
    if (packet.startsWith('0')) socket.send(`40${JSON.stringify({ protocol: PROTOCOL })}`);
    else if (packet.startsWith('40')) lines[place] = socket;
    else if (packet === '2') socket.send('3');
  });
}

let due = 0;
let lookedAt = performance.now();
setInterval(() => {
  const now = performance.now();
  due += (rate * (now - lookedAt)) / 1_000;
  lookedAt = now;
  for (let tries = 0; due >= 1 && tries < LINES + rate; tries++) {
    const line = lines[next++ % LINES];
    if (line?.readyState !== WebSocket.OPEN) continue;
    line.send(`42${next}${asks[next % POOL]}`);
    due--;
    said++;
  }
  due = Math.min(due, rate);
}, EVERY);

process.on('message', ({ rate: wanted }: Order) => {
  process.send!(said);
  said = 0;
  rate = wanted;
  for (const [place, line] of lines.entries()) {
    if (rate > 0 && line === null) openAt(place);
    else if (rate === 0) line?.terminate();
  }
});
process.on('disconnect', () => process.exit(0));
process.send!('ready');
