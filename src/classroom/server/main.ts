import { type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { addressesFor } from './addresses.ts';
import { giveFigures } from './admin.ts';
import { openData } from './data.ts';
import { keepFigures } from './figures.ts';
import { APART_EVERY, partWays } from './hub/apart.ts';
import { keepRightCodes } from './hub/codes.ts';
import { openCounts } from './hub/counts.ts';
import { followNeighbours } from './hub/follow.ts';
import { handOver, within } from './hub/hand-over.ts';
import { beatHeart, HEARTBEAT_EVERY } from './hub/heartbeat.ts';
import { type Hub } from './hub/hub.ts';
import { keepBuckets } from './hub/limits.ts';
import { PRESENCE_EVERY, renewPresence } from './hub/presence.ts';
import { CLOCK_EVERY, shareClock } from './hub/shared-clock.ts';
import { admit, openSockets } from './hub/sockets.ts';
import { expire, SWEEP_EVERY, sweep } from './hub/sweep.ts';
import { type Journal } from './journal/journal.ts';
import { type Line, openLine } from './journal/line.ts';
import { makeId } from './journal/secrets.ts';
import { givePages } from './pages.ts';
import { type ServerSettings } from './settings.ts';
import { giveState } from './state.ts';

const EXPIRE_EVERY = 3_600_000; // ms
const FIGURES_EVERY = 3_000; // ms
const CLOSING = 300; // ms that the database has to take its leave
/** Who sends a request byte by byte holds a file handle: ms until it has come whole, and how often that is looked at. */
const SLOW_REQUEST = 30_000;
const LOOK_AT_REQUESTS = 5_000;

/** A server that runs. */
export interface Running {
  port: number;
  addresses: string[]; // for phones, the likeliest first
  stop(): Promise<void>; // stores what came, sends everybody away to come again, closes
}

/**
 * Serves the built folder `root` and the classes on one port. Throws `StartError` when the data cannot be
 * kept, and the system's own error when the port cannot be had. `now`: ms since 1970, where
 * it is not this machine's clock, set by the database's if others serve the same classes.
 */
export async function openServer(
  root: string,
  settings: ServerSettings,
  now?: () => number,
): Promise<Running> {
  const server = fastify({
    forceCloseConnections: true,
    requestTimeout: SLOW_REQUEST,
    http: { headersTimeout: SLOW_REQUEST, connectionsCheckingInterval: LOOK_AT_REQUESTS },
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: settings.logLevel, base: null, timestamp: timeOfLog },
  });
  const journal = await openData(settings, server.log);
  const line = openNeighbours(settings, server);
  const clock = line === null ? null : shareClock(journal.clock);
  await clock?.set();
  const hub = makeHub(server, journal, line, settings, now ?? clock?.now ?? Date.now);
  admit(hub, settings.proxies);
  followNeighbours(hub);
  giveState(server, hub);
  giveFigures(server, hub, settings);
  await givePages(server, root);
  try {
    await server.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await closeData(hub, line);
    throw error;
  }
  const { port } = server.server.address() as AddressInfo;
  const addresses = addressesFor(settings.publicUrl, port);
  hub.addresses = () => addressesFor(settings.publicUrl, port);
  const figures = keepFigures(hub);
  await figures.renew();
  const timers = [
    every(hub, SWEEP_EVERY, sweep),
    every(hub, APART_EVERY, partWays),
    every(hub, EXPIRE_EVERY, expire),
    every(hub, HEARTBEAT_EVERY, beatHeart),
    every(hub, PRESENCE_EVERY, renewPresence),
    every(hub, FIGURES_EVERY, figures.renew),
    figures.stop,
    ...(clock === null ? [] : [every(hub, CLOCK_EVERY, clock.set)]),
  ];
  return { port, addresses, stop: () => stop(hub, server, line, timers) };
}

function timeOfLog(): string {
  return `,"time":"${new Date().toISOString()}"`;
}

function warnLost(server: FastifyInstance, { message }: Error): void {
  server.log.warn({ error: message }, 'a connection to the database was lost');
}

/** What leads to the other processes over the same database; a file has one process. */
function openNeighbours({ place }: ServerSettings, server: FastifyInstance): Line | null {
  if (place === null || 'file' in place) return null;
  return openLine(place.url, (error) => warnLost(server, error));
}

function makeHub(
  server: FastifyInstance,
  journal: Journal,
  line: Line | null,
  settings: ServerSettings,
  now: () => number,
): Hub {
  return {
    self: makeId(),
    startedAt: now(),
    shared: line !== null,
    journal,
    io: openSockets(server.server, settings.mostConnections, line, (error) =>
      warnLost(server, error),
    ),
    log: server.log,
    now,
    addresses: () => [],
    bounds: settings,
    rooms: new Map(),
    awake: new Set(),
    tick: {
      ...{ running: false, planned: null, endedAt: 0, lasted: 0, arrived: 0 },
      ...{ oldest: null, storing: null, idle: [] },
    },
    presence: { stamp: 0, changed: new Set(), timer: null },
    guesses: keepBuckets(settings.guesses),
    codes: keepRightCodes(),
    creations: keepBuckets(settings.creations),
    crowd: new Map(),
    refused: new Map(),
    counts: openCounts(),
    figures: null,
    kept: null,
    storing: true,
    unheard: 0,
    stopping: false,
    lookedAt: 0,
  };
}

/** Does something now and again and again, one after the other; what fails is written once and tried anew. */
function every(hub: Hub, ms: number, deed: (hub: Hub) => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  let isOver = false;
  let isFailing = false;
  const run = async () => {
    try {
      await deed(hub);
      isFailing = false;
    } catch (error) {
      if (!isFailing) hub.log.error({ error: String(error) }, `${deed.name} failed`);
      isFailing = true;
    }
    if (!isOver) timer = setTimeout(run, ms);
  };
  void run();
  return () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer);
  };
}

/** Ends this process's part in two seconds at most: what hangs then is cut off by its end. */
async function stop(
  hub: Hub,
  server: FastifyInstance,
  line: Line | null,
  timers: (() => void)[],
): Promise<void> {
  for (const end of timers) end();
  await handOver(hub, () => server.server.close());
  await server.close();
  await within(CLOSING, closeData(hub, line));
}

async function closeData(hub: Hub, line: Line | null): Promise<void> {
  if (line !== null) hub.io.of('/').adapter.close();
  await line?.close();
  await hub.journal.close();
}
