import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { StartError } from '../src/classroom/server/data.ts';
import { openServer, type Running } from '../src/classroom/server/main.ts';
import { readServerSettings, type ServerSettings } from '../src/classroom/server/settings.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const PATIENCE = 2_500; // ms a stop may take

/** Says what is wrong in a sentence, and stops with exit code 1. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The settings from the environment and the command line; ends the process when they are wrong. */
export function readSettings(): ServerSettings {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
  const port = values.port === undefined ? undefined : String(values.port);
  const read = readServerSettings(process.env, port, process.stdout.isTTY === true);
  return read.ok ? read.value : refuse(read.sentence);
}

/** Says on the terminal where the game is to be found. */
export function announce({ port, addresses }: Pick<Running, 'port' | 'addresses'>): void {
  console.log(`\nHold or Sell is ready:  http://localhost:${port}/`);
  for (const address of addresses) console.log(`For phones:             ${address}j`);
  if (addresses[0] !== undefined) {
    console.log(`\n${renderUnicodeCompact(`${addresses[0]}j`, { border: 2 })}`);
  }
  if (addresses.length > 1) console.log('If a phone does not open the first, try the next.');
  console.log('Stop with Ctrl-C.');
}

function sentenceOf(error: unknown, port: number): string {
  if (error instanceof StartError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop the other program, or choose another: npm start -- --port ${port + 1}`;
  }
  if (code === 'EACCES') {
    return `Port ${port} needs more rights than this user has. Choose one above 1023: npm start -- --port 8080`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return 'HOST must be an address of this machine. Leave it out to listen on all of them.';
  }
  return `The server could not start on port ${port}: ${String(error)}`;
}

/** Ends the process in order when it is asked to; at once when it is asked again or takes too long. */
function stopWhenAsked(running: Running): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    void running.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

/** Whether it is one process of several: what these say on the terminal is said once for all. */
const isOneOfMany = process.argv.includes('--quiet');

/** Serves the built folder `root`, and classes, until it is asked to stop. */
export async function serve(settings: ServerSettings, root: string = DIST): Promise<void> {
  try {
    const running = await openServer(root, settings);
    stopWhenAsked(running);
    if (!isOneOfMany) announce(running);
  } catch (error) {
    refuse(sentenceOf(error, settings.port));
  }
}

if (import.meta.main) await serve(readSettings());
