import { type Mark, type RosterLine, type TeacherView } from '../../../store/classroom/types.ts';
import { type Shown } from './StateMark.tsx';

/** One student of the roster as it is drawn. */
export interface Person {
  line: RosterLine;
  shown: Shown;
}

/** Between games nobody thinks or watches: they are here. */
function shownOf(mark: Mark, isBetween: boolean): Shown {
  return isBetween && (mark === 'd' || mark === 't' || mark === 'w') ? 'h' : mark;
}

/** Everybody in the order of joining. */
export function peopleOf({ room, roster, marks }: TeacherView): Person[] {
  const isBetween = room.phase === 'lobby' || room.phase === 'over' || room.phase === 'closed';
  return roster.map((line, at) => ({ line, shown: shownOf(marks[at] as Mark, isBetween) }));
}

/** In the order in which they are told. */
export const ORDER: readonly Shown[] = ['d', 't', 'h', 'x', 'w', 'b', 'r'];

/** How many stand how; those that nobody is in are left out. */
export function countStates(people: readonly Person[]): { shown: Shown; count: number }[] {
  return ORDER.map((shown) => ({
    shown,
    count: people.filter((one) => one.shown === shown).length,
  })).filter(({ count }) => count > 0);
}

/** How closely the roster is set. */
export function densityOf(count: number): 'roomy' | 'close' | 'dense' {
  if (count <= 42) return 'roomy';
  return count <= 120 ? 'close' : 'dense';
}
