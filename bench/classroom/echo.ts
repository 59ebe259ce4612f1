import { type AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { serveParent } from './child.ts';

/**
 * The least a server of many classes could do: it acknowledges whatever comes, and says as much to everybody
 * and as often as a real one. It stores nothing, checks nothing and knows nobody. Arguments: clients of a
 * class, packets and bytes that each is sent a round, ms from round to round.
 */
const [clients, packets, bytes, cycle] = process.argv.slice(2).map(Number) as [
  ...[number, number, number, number],
];
const server = new WebSocketServer({ port: 0, host: '0.0.0.0', perMessageDeflate: false });
const REST = '.'.repeat(Math.max(0, Math.round(bytes / packets) - 60));
let filling: Set<{ send(packet: string): void }> = new Set();
let turn = 0;

function openClass(members: typeof filling): void {
  let said = 0;
  const say = () => {
    const phase = said++ % packets === 0 ? 'choosing' : 'revealed';
    const packet = `42["student",{"room":{"phase":"${phase}","turn":${++turn},"rest":"${REST}"}}]`;
    for (const member of members) member.send(packet);
  };
  say();
  setInterval(say, cycle / packets);
}

server.on('connection', (socket) => {
  socket.send('40{}');
  socket.on('message', (data: Buffer) => {
    const packet = data.toString();
    const id = /^42(\d+)/.exec(packet)?.[1];
    if (id !== undefined) socket.send(`43${id}[{"ok":true,"value":null}]`);
  });
  filling.add(socket);
  if (filling.size < clients) return;
  openClass(filling);
  filling = new Set();
});
server.on('listening', () =>
  serveParent((server.address() as AddressInfo).port, async () => undefined),
);
