import { accept, type Result, refuse } from '../../../model/result.ts';
import { type Intent, type StudentIntent } from '../../../session/types.ts';
import { type Hub } from './hub.ts';
import { type Room, type SeatKeys, type Tell, type Tie } from './room.ts';
import { put } from './tick.ts';

/** Asks something of a class; resolves after the commit, with the player who joined or 0. */
export function ask(
  hub: Hub,
  room: Room,
  intent: Intent,
  seat: SeatKeys | null = null,
): Promise<Result<number>> {
  return new Promise((resolve) => put(hub, room, { intent, seat, tie: null, settle: resolve }));
}

const DONE = accept(null);

/** The same for who need not know more than that it is done. */
export function askDone(hub: Hub, room: Room, intent: Intent): Promise<Result<null>> {
  return new Promise((resolve) =>
    put(hub, room, {
      ...{ intent, seat: null, tie: null },
      settle: (done) => resolve(done.ok ? DONE : done),
    }),
  );
}

/** Intents without the player who sends them: a connection has only its own. */
type Unsigned<T> = T extends StudentIntent ? Omit<T, 'player'> : never;

/** What a student does, in the student's own name; null: it is told once it is stored. */
export function askAsStudent(
  hub: Hub,
  tie: Tie,
  unsigned: Unsigned<StudentIntent>,
  tell: Tell<null>,
): Result<null> | null {
  const { room, part } = tie;
  if (room === null || part?.as !== 'student') return refuse({ code: 'class.not-attached' });
  const intent = { ...unsigned, player: part.player } as StudentIntent;
  put(hub, room, {
    ...{ intent, seat: null, tie },
    settle: (done, ...packets) => tell(done.ok ? DONE : done, ...packets),
  });
  return null;
}

/** The class a connection leads; whoever does not lead is refused. */
export function ledRoom({ room, part }: Tie): Result<Room> {
  if (room === null || part === null) return refuse({ code: 'class.not-attached' });
  return part.as === 'teacher' ? accept(room) : refuse({ code: 'class.not-teacher' });
}
