import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type Duplex, Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createProxyServer } from 'http-proxy-3';
import { inOrder, type Upstream, watchUpstreams } from './upstreams.ts';

const COOKIE = 'process';
const CONNECT_PATIENCE = 1_000; // ms
const AGAIN = 1; // seconds after which a page may ask again when no process was there

/** Where a request goes: an open connection to the process that took it. */
interface Reached {
  upstream: Upstream;
  agent: Agent; // gives that connection
}

/** The process in which a page's polling began; null: it may go to any. */
function beganIn(request: IncomingMessage): number | null {
  const { searchParams } = new URL(request.url ?? '/', 'http://proxy');
  const isTied = searchParams.has('sid') || searchParams.get('transport') === 'polling';
  const cookie = new RegExp(`(?:^|; *)${COOKIE}=(\\d+)`).exec(request.headers.cookie ?? '');
  return isTied && cookie !== null ? Number(cookie[1]) : null;
}

/** Whether a request begins to poll: all that follow must find the same process. */
function isFirstPoll({ url = '' }: IncomingMessage): boolean {
  return url.includes('transport=polling') && !url.includes('sid=');
}

/** Whether a request that a process took and did not answer may be asked of another: one that changes nothing. */
function mayAskAgain({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** A connection to a process; null: it does not take any. */
function connectTo({ port }: Upstream): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const fail = () => {
      socket.destroy();
      resolve(null);
    };
    socket.setTimeout(CONNECT_PATIENCE, fail);
    socket.on('error', fail); // for good: it may break before anybody else listens
    socket.once('connect', () => {
      socket.setTimeout(0).off('timeout', fail);
      resolve(socket);
    });
  });
}

/** Tries one process after the other until one takes the connection. */
async function reach(order: Upstream[], request: IncomingMessage): Promise<Reached | null> {
  for (const upstream of order) {
    const socket = await connectTo(upstream);
    if (socket !== null) {
      const agent = new Agent();
      agent.createConnection = () => socket;
      upstream.lines.add(socket);
      socket.once('close', () => {
        upstream.lines.delete(socket);
        if (request.headers.upgrade !== undefined) void upstream.doubt(); // it may be leaving
      });
      return { upstream, agent };
    }
    void upstream.doubt();
  }
  return null;
}

/** A server that passes everything on to the processes on these ports of this machine. */
export function makeProxy(ports: readonly number[]) {
  const all = watchUpstreams(ports);
  let turn = 0;
  const find = (request: IncomingMessage, tried: readonly Upstream[] = []) => {
    const order = inOrder(all, beganIn(request), turn++);
    return reach(
      order.filter((one) => !tried.includes(one)),
      request,
    );
  };
  const proxy = createProxyServer({ xfwd: true });
  proxy.on('error', () => {}); // of a line that broke: its page opens another one

  const pass = async (
    request: IncomingMessage,
    response: ServerResponse,
    tried: readonly Upstream[] = [],
  ): Promise<void> => {
    const reached = await find(request, tried);
    if (reached === null) {
      response.writeHead(503, { 'retry-after': `${AGAIN}` }).end('No process answers. Try again.');
      return;
    }
    const { upstream, agent } = reached;
    if (isFirstPoll(request)) {
      response.setHeader(
        'set-cookie',
        `${COOKIE}=${upstream.port}; Path=/; HttpOnly; SameSite=Lax`,
      );
    }
    const target = { host: '127.0.0.1', port: upstream.port };
    const again = tried.length > 0 && { buffer: Readable.from([]) }; // what it had to say has been read
    proxy.web(request, response, { target, agent, ...again }, () => {
      if (response.headersSent) response.destroy();
      else if (mayAskAgain(request)) void pass(request, response, [...tried, upstream]);
      else response.writeHead(502).end('The process went away. Try again.');
    });
  };

  const upgrade = async (request: IncomingMessage, line: Duplex, head: Buffer) => {
    line.on('error', () => line.destroy());
    const reached = await find(request);
    if (reached === null) {
      line.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    const target = { host: '127.0.0.1', port: reached.upstream.port };
    proxy.ws(request, line, head, { target, agent: reached.agent }, () => line.destroy());
  };

  const server = createServer((request, response) => void pass(request, response));
  server.on('upgrade', (request, line, head) => void upgrade(request, line, head));
  return server;
}

/** Says in a sentence why the proxy cannot listen, and stops. */
function refuse(error: NodeJS.ErrnoException, port: number): never {
  const why =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop the other program, or choose another with --port.`
      : `The proxy cannot listen on port ${port}: ${error.message}`;
  console.error(why);
  process.exit(1);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string' }, to: { type: 'string' } },
  });
  const port = Number(values.port);
  const server = makeProxy((values.to ?? '').split(',').map(Number));
  server.on('error', (error) => refuse(error, port));
  server.listen(port, values.host ?? '0.0.0.0', () => process.send?.(server.address()));
  process.on('SIGTERM', () => process.exit(0));
}
