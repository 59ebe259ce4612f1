import { type Session } from '../../../session/types.ts';
import { type Hub } from './hub.ts';
import { changedPlayers, isTurned } from './publish.ts';
import { type Room } from './room.ts';

/** What one process tells the others once it has stored it. */
export interface Moved {
  id: string;
  head: number | null; // last line of the class's journal; null: the class is deleted
}

/**
 * Tells the other processes that every page of a class shows something else: once for each round that closes.
 * What is not told (who joined, how many have decided) they find when they next look at the journal.
 */
export function tellMoved(hub: Hub, room: Room, before: Session): void {
  const { session, id, head } = room;
  const concernsAll = isTurned(before, session) || before.clock !== session.clock;
  if (concernsAll || isAnyChanged(before, session)) tell(hub, { id, head });
}

export function tellDeleted(hub: Hub, id: string): void {
  tell(hub, { id, head: null });
}

/** Whether somebody who was there before was removed, renamed or given another place. */
function isAnyChanged(before: Session, after: Session): boolean {
  return changedPlayers(before, after).some((player) => player <= before.players.length);
}

function tell(hub: Hub, moved: Moved): void {
  if (!hub.shared) return;
  hub.counts.words.sent++;
  hub.io.serverSideEmit('moved', moved);
}
