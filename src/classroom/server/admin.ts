import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type ProcessLine, type ServerFigures } from '../../view/figures.ts';
import { FIGURES_PATH, PROCESS_FIGURES } from '../protocol/figures.ts';
import { readMessage } from '../protocol/read.ts';
import { type Hub } from './hub/hub.ts';
import { addressOf } from './hub/sockets.ts';
import { hashSecret, isSecret } from './journal/secrets.ts';
import { type ProcessRow } from './journal/tables.ts';
import { openMetrics } from './metrics.ts';
import { type ServerSettings } from './settings.ts';
import { readVersion } from './version.ts';

const DAY = 86_400_000; // ms
const SILENT_AFTER = 10_000; // ms
const GONE_AFTER = 600_000; // ms: who was silent for so long has been replaced or is not missed
const COME_AGAIN = 2; // seconds, or a wrong guess is not even looked at

/** Gives the figures to who knows the secret, for Prometheus and for a person; without one to nobody. */
export function giveFigures(
  server: FastifyInstance,
  hub: Hub,
  { adminSecret, proxies }: Pick<ServerSettings, 'adminSecret' | 'proxies'>,
): void {
  if (adminSecret === null) return;
  const version = readVersion();
  const metrics = openMetrics(hub, version);
  const onRequest = guard(hub, hashSecret(adminSecret), proxies);
  server.get('/metrics', { onRequest }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  );
  server.get(`/${FIGURES_PATH}`, { onRequest }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await readAll(hub, version)),
  );
}

/**
 * Lets in who brings the secret. Wrong ones count against their address, apart from those of classes; where it
 * has guessed too often nobody from it is let in for a while, the right one neither.
 */
function guard(hub: Hub, hash: string, proxies: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const key = `admin ${addressOf(request.raw, proxies)}`;
    if (!hub.guesses.hasLeft(key, hub.now())) {
      return reply.code(429).header('retry-after', COME_AGAIN).send({ ok: false });
    }
    const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (given !== undefined && isSecret(given, hash)) return;
    hub.guesses.take(key, hub.now());
    return reply.code(401).header('www-authenticate', 'Bearer').send({ ok: false });
  };
}

/** All processes as they last told, this one as it is. A database that does not answer leaves this one alone. */
async function readAll(hub: Hub, version: string): Promise<ServerFigures> {
  const now = hub.now();
  const { mostSessions, mostConnections } = hub.bounds;
  const self: ProcessLine = {
    ...{ id: hub.self, version, up: now - hub.startedAt, silent: 0, figures: hub.figures },
    state: hub.stopping ? 'leaving' : 'serving',
  };
  try {
    const { journal } = hub;
    const [kept, open] = [await journal.kept(), await journal.countOpen(now - DAY)];
    const rows = await journal.processes();
    const others = rows
      .filter(({ id, seen_at }) => id !== hub.self && now - seen_at < GONE_AFTER)
      .map((row) => lineOf(row, now));
    const processes = [self, ...others].sort((a, b) => b.up - a.up);
    return { database: true, kept, open, mostSessions, mostConnections, processes };
  } catch {
    return {
      database: false,
      kept: null,
      open: null,
      mostSessions,
      mostConnections,
      processes: [self],
    };
  }
}

function lineOf(row: ProcessRow, now: number): ProcessLine {
  const silent = Math.max(0, now - row.seen_at);
  const isLeaving = row.leaving === 1;
  return {
    ...{ id: row.id, version: row.version, up: Math.max(0, now - row.started_at), silent },
    state: silent > SILENT_AFTER ? 'silent' : isLeaving ? 'leaving' : 'serving',
    figures: readFigures(row.figures),
  };
}

function readFigures(text: string): ProcessLine['figures'] {
  try {
    const read = readMessage(PROCESS_FIGURES, JSON.parse(text));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
