import { channelOf, type Hub } from './hub.ts';
import { nextStamp, tellPresence } from './presence.ts';
import { tellLeaders } from './publish.ts';
import { connectedIn, type Part, type Room, type Tie } from './room.ts';

/** Ties a connection to a class. A seat has one connection: an older one is told that it moved. */
export function tieTo(hub: Hub, tie: Tie, room: Room, part: Part): void {
  untie(hub, tie);
  if (part.as === 'student') {
    const older = room.students.get(part.player);
    if (older !== undefined) sendAway(hub, older);
    tie.stamp = nextStamp(hub);
    if (connectedIn(room).has(part.player)) room.contested.add(part.player);
    room.students.set(part.player, tie);
  } else {
    (part.as === 'teacher' ? room.teachers : room.walls).add(tie);
  }
  tie.room = room;
  tie.part = part;
  room.usedAt = hub.now();
  void tie.socket.join(channelOf(room));
  if (part.as === 'student') tellComing(hub, room);
}

/** Tells a page that its seat was opened in another, and takes it out of its class. */
export function sendAway(hub: Hub, tie: Tie): void {
  tie.socket.emit('gone', { code: 'class.elsewhere' });
  untie(hub, tie);
}

function tellComing(hub: Hub, room: Room): void {
  tellLeaders(hub, room);
  tellPresence(hub, room);
}

/** Takes a connection out of its class, if it is in one. */
export function untie(hub: Hub, tie: Tie): void {
  const { room, part } = tie;
  if (room === null || part === null) return;
  if (part.as === 'student' && room.students.get(part.player) === tie) {
    room.students.delete(part.player);
    tellComing(hub, room);
  }
  room.teachers.delete(tie);
  room.walls.delete(tie);
  void tie.socket.leave(channelOf(room));
  tie.room = null;
  tie.part = null;
  tie.have = null;
}
