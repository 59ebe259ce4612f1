import { type Session } from '../../../session/types.ts';
import { roomView } from '../../../view/class/room.ts';
import { studentText } from '../../../view/class/student.ts';
import { teacherView } from '../../../view/class/teacher.ts';
import { wallView } from '../../../view/class/wall.ts';
import { attempt, channelOf, type Hub } from './hub.ts';
import { eventPacket } from './packets.ts';
import { connectedIn, type Room, type Tie } from './room.ts';
import { write } from './write.ts';

/** How seldom each view goes out at most, ms. */
const EVERY = { teacher: 330, wall: 330, room: 1_000, pledges: 1_000 } as const;
/** Answers come in a rush: what the room is told of them waits for the rush to be over. */
const RUSH = 200;

type Outlet = keyof typeof EVERY;

/** Tells everybody what they may know of a change, from `before` to the room's session now. */
export function publish(hub: Hub, room: Room, before: Session): void {
  const { session } = room;
  if (isTurned(before, session)) {
    cancel(room, 'room');
    cancel(room, 'pledges');
    for (const tie of room.students.values()) {
      if (tie.shown !== session) sendStudent(hub, room, tie);
    }
  } else {
    for (const player of changedPlayers(before, session)) {
      const tie = room.students.get(player);
      if (tie !== undefined) sendStudent(hub, room, tie);
    }
    if (before.clock !== session.clock) sendRoom(hub, room);
    else plan(hub, room, 'room', RUSH, () => sendRoom(hub, room));
    if (before.game?.pledges !== session.game?.pledges) {
      plan(hub, room, 'pledges', RUSH, () => {
        for (const tie of room.students.values()) sendStudent(hub, room, tie);
      });
    }
  }
  tellLeaders(hub, room);
}

/** Somebody came or went: only the teacher's roster shows it. */
export function tellLeaders(hub: Hub, room: Room): void {
  if (room.teachers.size > 0) plan(hub, room, 'teacher', 0, () => sendTeachers(hub, room));
  if (room.walls.size > 0) plan(hub, room, 'wall', 0, () => sendWalls(hub, room));
}

/** Whether every student's page shows something else. */
export function isTurned(before: Session, after: Session): boolean {
  return (
    before.turn !== after.turn ||
    before.phase !== after.phase ||
    before.settings !== after.settings ||
    before.game?.closed !== after.game?.closed ||
    before.game?.number !== after.game?.number
  );
}

/** Players who are called, seated or marked otherwise than before. */
export function changedPlayers(before: Session, after: Session): number[] {
  if (before.players === after.players) return [];
  return after.players.filter((one, i) => one !== before.players[i]).map(({ id }) => id);
}

/**
 * A student's view as the room's session is now, for a page that is tied to it; else nothing. As text: the
 * library would look through every view for bytes, which costs as much as the view.
 */
export function viewPackets(hub: Hub, room: Room, tie: Tie): string[] {
  if (tie.room !== room || tie.part?.as !== 'student') return [];
  const { session } = room;
  const text = studentText(session, tie.part.player, tie.have, hub.now());
  tie.have = haveAll(session);
  tie.shown = session;
  return [eventPacket('student', text)];
}

function sendStudent(hub: Hub, room: Room, tie: Tie): void {
  write(tie, ...viewPackets(hub, room, tie));
}

/** What a page knows once it has a view of this session. */
export function haveAll({ game }: Session): Tie['have'] {
  return game === null ? null : { game: game.number, rounds: game.closed };
}

function sendTeachers(hub: Hub, room: Room): void {
  const view = teacherView(room.session, connectedIn(room), hub.now());
  for (const { socket } of room.teachers) socket.emit('teacher', view);
}

function sendWalls(hub: Hub, room: Room): void {
  const view = wallView(room.session, hub.now());
  for (const { socket } of room.walls) socket.emit('wall', view);
}

/** To everybody at once: it is written as text only once. */
function sendRoom(hub: Hub, room: Room): void {
  cancel(room, 'room');
  room.outlets.last.set('room', performance.now());
  hub.io.local.to(channelOf(room)).emit('room', roomView(room.session, hub.now()));
}

/** Sends now or as soon as it may be; what changes until then goes with it. */
function plan(hub: Hub, room: Room, outlet: Outlet, rush: number, send: () => void): void {
  const { last, planned } = room.outlets;
  if (planned.has(outlet)) return;
  const since = performance.now() - (last.get(outlet) ?? Number.NEGATIVE_INFINITY);
  const wait = Math.max(rush, EVERY[outlet] - since);
  const go = () => {
    planned.delete(outlet);
    last.set(outlet, performance.now());
    attempt(hub, room, send);
  };
  if (wait <= 0) go();
  else planned.set(outlet, setTimeout(go, wait));
}

function cancel(room: Room, outlet: Outlet): void {
  clearTimeout(room.outlets.planned.get(outlet));
  room.outlets.planned.delete(outlet);
}
