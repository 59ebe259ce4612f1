import { type RoomView, type StudentView } from '../../view/class/types.ts';

/** Rounds of the game a phone has; null: none it could go on from. */
export function haveOf(view: StudentView | null): { game: number; rounds: number } | null {
  const last = view?.past.at(-1);
  return view && last ? { game: view.room.game, rounds: last.round } : null;
}

/** The newer view with the rounds of its game that only the older one holds. */
export function mergeViews(older: StudentView | null, newer: StudentView): StudentView {
  if (older === null || older.room.game !== newer.room.game) return newer;
  if (older.you.player !== newer.you.player) return newer;
  const first = newer.past[0]?.round ?? Number.POSITIVE_INFINITY;
  return { ...newer, past: [...older.past.filter(({ round }) => round < first), ...newer.past] };
}

/** The view with a newer word on the room; unchanged where that is of another phase, whose view is to come. */
export function mergeRoom(view: StudentView | null, room: RoomView): StudentView | null {
  if (view === null || view.room.turn !== room.turn || view.room.game !== room.game) return view;
  return { ...view, room };
}
