import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { PROTOCOL } from '../../../src/classroom/protocol/messages.ts';
import { type Ear } from './ear.ts';

/** Where a hostile page comes from and what it goes for. */
export interface Aim {
  port: number;
  from: string; // an address of this machine
  ear: Ear;
  heard: Map<string, number>; // codes of refusals, as attackers read them
}

const HELLO = `40${JSON.stringify({ protocol: PROTOCOL })}`;
const PATH = '/socket.io/?EIO=4&transport=';
const MASKED_CLOSE = Buffer.from([0x88, 0x80, 0, 0, 0, 0]);

/** Notes the code of a refusal, and does what is asked of a page that keeps its line. */
function answer(aim: Aim, socket: WebSocket, packet: string): void {
  const code = /"refusal":\{"code":"([^"]+)"/.exec(packet)?.[1];
  if (code !== undefined) aim.heard.set(code, (aim.heard.get(code) ?? 0) + 1);
  if (packet === '2') socket.send('3');
}

function openSocket(aim: Aim, query = ''): WebSocket {
  const address = `ws://127.0.0.1:${aim.port}${PATH}websocket${query}`;
  const socket = new WebSocket(address, { localAddress: aim.from, perMessageDeflate: false });
  const hear = aim.ear.open();
  socket.on('error', () => {});
  socket.on('message', (data: Buffer) => {
    hear(data);
    answer(aim, socket, data.toString());
  });
  return socket;
}

/** Resolves when the line is closed, or has said something that begins like this. */
function until(socket: WebSocket, start: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (data: Buffer) => data.toString().startsWith(start) && resolve();
    socket.on('message', listen).once('close', () => resolve());
  });
}

/**
 * A page that says its hello and all these packets, whatever it hears, and stays until its last question is
 * answered or it was thrown out.
 */
export async function attackByPage(aim: Aim, packets: readonly (string | Buffer)[]): Promise<void> {
  const socket = openSocket(aim);
  await until(socket, '0');
  const [known, last] = [until(socket, '4'), until(socket, '4377777')];
  socket.send(HELLO);
  await known;
  for (const packet of packets) socket.send(packet);
  socket.send('4277777["peek",0]');
  await last;
  socket.terminate();
}

/** A page that says something else than its hello, and asks at once. */
export async function attackByHello(aim: Aim, hello: string): Promise<void> {
  const socket = openSocket(aim);
  await until(socket, '0');
  const closed = until(socket, 'never');
  socket.send(hello);
  socket.send('4277777["peek",0]');
  await closed;
}

/** A line that is opened as a WebSocket and then speaks none. */
export async function attackByFrame(aim: Aim, bytes: Buffer): Promise<void> {
  const socket = openLine(aim);
  socket.write(
    `GET ${PATH}websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await once(socket, 'data');
  socket.write(bytes);
  socket.end(MASKED_CLOSE);
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
}

/** A line of bytes; whatever becomes of it is no error here. */
function openLine(aim: Aim): Socket {
  const socket = connect({ port: aim.port, host: '127.0.0.1', localAddress: aim.from });
  socket.on('error', () => {}).on('data', aim.ear.open());
  return socket;
}

/** A line that begins to say something and stays. */
export function holdLine(aim: Aim, text: string): Socket {
  const socket = openLine(aim);
  socket.write(text);
  return socket;
}

/** A request that the server ends by its answer or without one. */
export async function attackByRequest(aim: Aim, text: string): Promise<void> {
  const socket = openLine(aim);
  socket.once('data', () => socket.end());
  socket.write(text, 'latin1');
  await new Promise((resolve) => socket.once('close', resolve));
}

function poll(aim: Aim, method: string, query: string, body?: string): Promise<string> {
  const hear = aim.ear.open();
  return new Promise((resolve) => {
    const { from: localAddress, port } = aim;
    const path = `${PATH}polling${query}`;
    const sent = request({ host: '127.0.0.1', agent: false, port, path, method, localAddress });
    sent.on('error', () => resolve(''));
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        hear(part);
        text += part;
      });
      response.on('close', () => resolve(text));
    });
    sent.end(body);
  });
}

/**
 * A page that polls and sends all packets in one request, asks twice at the same time, and tries to become a
 * socket twice while it does.
 */
export async function attackByPolling(aim: Aim, packets: readonly string[]): Promise<void> {
  const { sid } = JSON.parse((await poll(aim, 'GET', '')).slice(1)) as { sid: string };
  const query = `&sid=${sid}`;
  await poll(aim, 'POST', query, [HELLO, ...packets].join('\u001e'));
  const asked = [poll(aim, 'GET', query), poll(aim, 'GET', query), poll(aim, 'POST', query, '2')];
  const racing = [openSocket(aim, query), openSocket(aim, query)];
  for (const socket of racing) {
    socket.once('open', () => {
      for (const packet of ['2probe', '5', '2probe', '42["peek",0]']) socket.send(packet);
      socket.close();
    });
  }
  await Promise.all(racing.map((socket) => new Promise((done) => socket.once('close', done))));
  await poll(aim, 'POST', query, '1');
  await Promise.all(asked);
}
