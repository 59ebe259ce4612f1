import { type Journal } from '../../../../src/classroom/server/journal/journal.ts';
import { preset, Room } from '../../../session/room.ts';

const DAY = 86_400_000; // ms

/** A class in each phase that there is, by the name of the phase. */
function classes(): Record<string, Room> {
  const gate = { from: 1, length: 2, seizure: 0.2, share: 0.1, vote: true as const };
  const open = (predict = false) => new Room({ timer: 600, names: 'own', predict }).join(3);
  const scenario = preset('race-to-the-exit', { noise: 0, coordinator: gate });
  return {
    lobby: open(),
    predicting: open(true).start(),
    voting: new Room({ treatments: [scenario] }).join(3).start(),
    choosing: open().start().end().next().decide(2, false),
    revealed: open().start().decide(1, true).end(),
    over: open().start().finish(),
    closed: open().start().end().do({ type: 'close' }),
  };
}

/** Keeps a class in each phase, with its seats; gives what each is to be, by its id. Times are ms since 1970. */
export async function keepClasses(
  journal: Journal,
  openedAt: number,
  expiresAt = openedAt + 30 * DAY,
): Promise<Map<string, Room>> {
  const kept = new Map<string, Room>();
  for (const [phase, room] of Object.entries(classes())) {
    const id = `class-in-${phase}`;
    const [first, ...entries] = room.journal;
    await journal.create({
      ...{ id, teacher_hash: `teacher of ${id}`, wall_hash: `wall of ${id}`, due_at: null },
      ...{ created_at: openedAt, expires_at: expiresAt, entries: [first!] },
    });
    const seats = room.session.players.map(({ id: player }) => ({
      player,
      ...{ secret_hash: `seat ${player} of ${id}`, ticket_hash: `ticket ${player} of ${id}` },
    }));
    const isClosed = phase === 'closed';
    await journal.append([{ id, head: 1, entries, dueAt: null, closed: isClosed, seats }]);
    kept.set(id, room);
  }
  return kept;
}
