import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { makeProxy } from '../../../scripts/proxy.ts';

/** A process that tells who it is, until it is told to leave or goes away. */
interface Place {
  port: number;
  leave(): void; // says that it is not ready any more
  go(): Promise<void>;
  asked: IncomingMessage[];
}

async function openPlace(): Promise<Place> {
  let ready = true;
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/ready') return void response.writeHead(ready ? 200 : 503).end();
    asked.push(request);
    response.end(String(port));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    asked.push(request);
    socket.send(String(port));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const go = async () => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    if (server.listening) await once(server.close(), 'close');
  };
  onTestFinished(go);
  const leave = () => {
    ready = false;
    for (const socket of sockets.clients) socket.close();
  };
  return { port, leave, go, asked };
}

async function openProxy(places: Place[]): Promise<number> {
  const server = makeProxy(places.map(({ port }) => port));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** What is answered, and the cookie that came with it. */
async function ask(port: number, path: string, cookie = '', method = 'GET') {
  const made = request({ port, path, method, headers: cookie ? { cookie } : {}, agent: false });
  made.end(method === 'POST' ? 'a body' : undefined);
  const [answer] = (await once(made, 'response')) as [IncomingMessage];
  const text = (await answer.toArray()).join('');
  return { text, status: answer.statusCode, cookie: answer.headers['set-cookie']?.[0] ?? '' };
}

/** The process a new WebSocket came to, and the socket. */
async function openSocket(port: number, path = '/socket.io/?transport=websocket', cookie = '') {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { cookie } });
  onTestFinished(() => socket.terminate());
  const [text] = (await once(socket, 'message')) as [Buffer];
  return { place: Number(text.toString()), socket };
}

const POLL = '/socket.io/?EIO=4&transport=polling';

it('keeps polling, and the socket it becomes, on the process where it began', async () => {
  const places = [await openPlace(), await openPlace()];
  const port = await openProxy(places);
  const first = await ask(port, POLL);
  expect(first.cookie).toContain('HttpOnly');
  const cookie = first.cookie.split(';')[0];
  for (let i = 0; i < 8; i++) {
    const next = await ask(port, `${POLL}&sid=a`, cookie, i % 2 ? 'POST' : 'GET');
    expect(next).toEqual({ text: first.text, status: 200, cookie: '' });
  }
  const path = '/socket.io/?EIO=4&transport=websocket&sid=a';
  expect((await openSocket(port, path, cookie)).place).toBe(Number(first.text));
});

it('spreads sockets over the processes and gives pages without a cookie', async () => {
  const places = [await openPlace(), await openPlace()];
  const port = await openProxy(places);
  const opened = [];
  for (let i = 0; i < 6; i++) opened.push((await openSocket(port)).place);
  for (const place of places) expect(opened.filter((one) => one === place.port)).toHaveLength(3);
  expect(await ask(port, '/j')).toMatchObject({ status: 200, cookie: '' });
});

it('tries another process when one is gone, for pages, polling and sockets', async () => {
  const places = [await openPlace(), await openPlace()];
  const port = await openProxy(places);
  const [gone, left] = places as [Place, Place];
  await ask(port, '/');
  await gone.go();
  const cookie = `process=${gone.port}`;
  for (const path of ['/', POLL, `${POLL}&sid=a`]) {
    expect(await ask(port, path, cookie)).toMatchObject({ text: String(left.port), status: 200 });
  }
  expect((await openSocket(port)).place).toBe(left.port);
});

it('sends nobody new to a process that leaves, as soon as it lets its sockets go', async () => {
  const places = [await openPlace(), await openPlace()];
  const port = await openProxy(places);
  const { place, socket } = await openSocket(port);
  const leaving = places.find((one) => one.port === place)!;
  leaving.leave();
  await once(socket, 'close');
  const opened = async () => (await openSocket(port)).place;
  await expect.poll(opened).not.toBe(leaving.port);
  for (let i = 0; i < 6; i++) expect(await opened()).not.toBe(leaving.port);
});

it('tells the processes from where a page asks', async () => {
  const place = await openPlace();
  const port = await openProxy([place]);
  await ask(port, '/');
  await openSocket(port);
  const told = place.asked.map(({ headers }) => headers['x-forwarded-for']);
  for (const one of told) expect(one).toMatch(/127\.0\.0\.1$/);
  expect(told).toHaveLength(2);
});

it('says that nobody is there when no process answers', async () => {
  const place = await openPlace();
  const port = await openProxy([place]);
  await place.go();
  expect(await ask(port, '/')).toMatchObject({ status: 503 });
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('503');
});
