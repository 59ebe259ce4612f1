import { type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { buildIfNeeded, DIST } from './build.ts';
import { createServer } from './server.ts';

const DEFAULT_PORT = 8080;

/** Says what is wrong in a sentence, and stops with exit code 1. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The port of `--port`, else of `PORT`, else the default one. */
function askedPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
  const asked = values.port ?? process.env['PORT'] ?? String(DEFAULT_PORT);
  const port = Number(asked);
  if (asked === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    refuse(`The port must be a whole number from 0 to 65535, not "${asked}".`);
  }
  return port;
}

/** This machine's addresses in the local network, IPv4. */
function localAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address);
}

function announce(port: number): void {
  console.log(`\nHold or Sell is ready:  http://localhost:${port}/`);
  const nearby = localAddresses().map((address) => `http://${address}:${port}/`);
  for (const address of nearby) console.log(`In this network:        ${address}`);
  if (nearby[0] !== undefined) console.log(`\n${renderUnicodeCompact(nearby[0], { border: 2 })}`);
  console.log('Stop with Ctrl-C.');
}

function sentenceOf(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop the other program, or choose another: npm start -- --port ${port + 1}`;
  }
  if (code === 'EACCES') {
    return `Port ${port} needs more rights than this user has. Choose one above 1023: npm start -- --port 8080`;
  }
  return `The server could not start on port ${port}: ${String(error)}`;
}

const port = askedPort();
await buildIfNeeded();
const server = await createServer(DIST);
try {
  await server.listen({ port, host: '0.0.0.0' });
} catch (error) {
  refuse(sentenceOf(error, port));
}
// Before it is announced that Ctrl-C stops it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
announce((server.server.address() as AddressInfo).port);
