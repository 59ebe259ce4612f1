import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { addressesFor } from '../src/classroom/server/addresses.ts';
import { readServerSettings, type ServerSettings } from '../src/classroom/server/settings.ts';
import { announce } from './serve.ts';
import { startTopology, type Topology } from './topology.ts';

const MOST_PROCESSES = 32;
const HELP = 'Type "restart" to replace the game processes one after the other; Ctrl-C stops all.';

/** Says what is wrong in a sentence, and stops with exit code 1. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readOptions(): { processes: string; port: string | undefined } {
  try {
    const { values } = parseArgs({
      options: { processes: { type: 'string', default: '2' }, port: { type: 'string' } },
    });
    return { processes: values.processes, port: values.port };
  } catch (error) {
    const [why] = (error as Error).message.split('. ');
    return refuse(
      `${why}. Known are --processes and --port: npm run several -- --processes 2 --port 8080`,
    );
  }
}

function readProcesses(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_PROCESSES) return count;
  return refuse(
    `The number of processes must be a whole number from 1 to ${MOST_PROCESSES}, not "${text}".`,
  );
}

/** What every game process is told, besides what this one was told. */
function envOf(settings: ServerSettings): NodeJS.ProcessEnv {
  return {
    PUBLIC_URL: addressesFor(settings.publicUrl, settings.port)[0],
    TRUST_PROXY: `${settings.proxies + 1}`, // ours stands nearest
    LOG_LEVEL: settings.logLevel,
  };
}

/** Replaces the game processes, unless that is being done. */
function roller(topology: Topology): () => Promise<void> {
  let rolling = false;
  return async () => {
    if (rolling) return;
    rolling = true;
    try {
      console.log('The game processes are replaced one after the other.');
      await topology.roll();
      console.log('All game processes are new.');
    } catch {
      console.error(
        'A new game process did not start: the others stay as they are. It is tried again.',
      );
    }
    rolling = false;
  };
}

/** Ends all in order when it is asked to; at once when it is asked again. */
function stopper(topology: Topology): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) process.exit(1); // the others go with it
    isStopping = true;
    void topology.stop().then(() => process.exit(0));
  };
}

const options = readOptions();
const processes = readProcesses(options.processes);
const read = readServerSettings(process.env, options.port, process.stdout.isTTY === true);
if (!read.ok) refuse(read.sentence);
const settings = read.value;
let roll = async () => {}; // nothing to replace before all has started
process.on('SIGHUP', () => void roll());
const { buildIfNeeded } = await import('./build.ts'); // what builds is not read for a wrong option
await buildIfNeeded();
const topology = await startTopology({
  processes,
  game: join(import.meta.dirname, 'serve.ts'),
  host: settings.host,
  port: settings.port,
  folder: join(settings.dataDir, 'postgres'),
  database: process.env['DATABASE_URL'] || null,
  env: envOf(settings),
}).catch(() => refuse('What was started is ended again.'));
roll = roller(topology);
const stop = stopper(topology);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
announce({ port: settings.port, addresses: addressesFor(settings.publicUrl, settings.port) });
console.log(`${processes} game processes. ${HELP}`);
createInterface({ input: process.stdin }).on('line', (line) => {
  if (line.trim() === 'restart') void roll();
  else if (line.trim() !== '') console.log(HELP);
});
