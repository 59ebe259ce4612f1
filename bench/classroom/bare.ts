import { type AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { serveParent } from './child.ts';

/**
 * The least a server of a class could do: it acknowledges each decision, and when all have decided says the
 * same to everybody. It stores nothing, checks nothing and knows nobody. The second argument is the bytes
 * each client is sent a round, so that both servers send the same.
 */
const [clients, bytes] = process.argv.slice(2).map(Number) as [number, number];
const ACKNOWLEDGED = '[{"ok":true,"value":null}]';
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
let decided = 0;
let turn = 0;

function sayToAll(phase: string): void {
  turn++;
  const head = `42["student",{"room":{"phase":"${phase}","turn":${turn}},"rest":"`;
  const room = Math.max(0, Math.round((bytes - ACKNOWLEDGED.length - 4) / 2) - head.length - 3);
  const packet = `${head}${'.'.repeat(room)}"}]`;
  for (const client of server.clients) client.send(packet);
}

server.on('connection', (socket) => {
  socket.send('40{}');
  socket.on('message', (data: Buffer) => {
    const packet = data.toString();
    const id = /^42(\d+)\["(\w+)"/.exec(packet);
    if (!id) return;
    socket.send(`43${id[1]}${ACKNOWLEDGED}`);
    if (id[2] !== 'decide') return sayToAll('choosing');
    decided++;
    if (decided % clients === 0) sayToAll('revealed');
  });
});
server.on('listening', () =>
  serveParent((server.address() as AddressInfo).port, async () => {
    for (const client of server.clients) client.terminate();
    server.close();
  }),
);
