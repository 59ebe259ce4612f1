import {
  type Mark,
  type Phase,
  type RosterLine,
  type TeacherView,
} from '../../../store/classroom/types.ts';
import { type Shown } from './StateMark.tsx';

/** One student of the roster as it is drawn. */
export interface Person {
  line: RosterLine;
  shown: Shown;
}

const RESTS = new Set<Phase>(['lobby', 'revealed', 'over', 'closed']);

/** While nothing is asked nobody thinks: they are here. Between games nobody watches either. */
function shownOf(mark: Mark, phase: Phase): Shown {
  if (!RESTS.has(phase)) return mark;
  if (mark === 'w') return phase === 'revealed' ? 'w' : 'h';
  return mark === 'd' || mark === 't' ? 'h' : mark;
}

/** Whether somebody is asked for an answer in a phase. */
export function isAsking(phase: Phase): boolean {
  return !RESTS.has(phase);
}

/** Everybody in the order of joining. */
export function peopleOf({ room, roster, marks }: TeacherView): Person[] {
  return roster.map((line, at) => ({ line, shown: shownOf(marks[at] as Mark, room.phase) }));
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
export function densityOf(count: number): 'few' | 'roomy' | 'close' | 'dense' {
  if (count <= 12) return 'few';
  if (count <= 42) return 'roomy';
  return count <= 120 ? 'close' : 'dense';
}
