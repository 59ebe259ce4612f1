import { dueAt } from '../../../session/due.ts';
import { type Hub } from './hub.ts';
import { type Room } from './room.ts';

/** Rings when the clock next demands something of a class; the sweep finds what no alarm was set for. */
export function setAlarm(hub: Hub, room: Room, ring: () => void): void {
  if (room.alarm !== null) clearTimeout(room.alarm);
  const due = dueAt(room.session);
  room.alarm = due === null ? null : setTimeout(ring, Math.max(0, due - hub.now()));
}
