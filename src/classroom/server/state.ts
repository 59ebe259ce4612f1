import { type FastifyInstance } from 'fastify';
import { PROTOCOL, SERVED_PATH } from '../protocol/messages.ts';
import { type Hub, roomsOf } from './hub/hub.ts';
import { tiesOf } from './hub/room.ts';

const SOON = 1_000; // ms

/** Answers who asks whether the server lives, whether it can serve, and whether it holds classes at all. */
export function giveState(server: FastifyInstance, hub: Hub): void {
  server.get(`/${SERVED_PATH}`, (_request, reply) =>
    reply.header('cache-control', 'no-cache').send({ protocol: PROTOCOL }),
  );
  server.get('/health', async () => {
    const rooms = await roomsOf(hub);
    const connected = rooms.reduce((sum, room) => sum + tiesOf(room).length, 0);
    return { ok: true, rooms: rooms.length, connected, refused: Object.fromEntries(hub.refused) };
  });
  server.get('/ready', async (_request, reply) => {
    const isReady = !hub.stopping && hub.storing && (await isAlive(hub));
    return reply.code(isReady ? 200 : 503).send({ ok: isReady });
  });
}

/** A database that does not answer soon does not serve. */
async function isAlive(hub: Hub): Promise<boolean> {
  const alive = hub.journal.isAlive().then(
    () => true,
    () => false,
  );
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), SOON);
  return Promise.race([alive, promise]).finally(() => clearTimeout(timer));
}
