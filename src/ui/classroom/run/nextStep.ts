import { type TeacherView } from '../../../store/classroom/types.ts';

/**
 * What the teacher does next. `project`: nobody is here yet; `ask`: start with the question; `open`: the first
 * round after the question; `end`: the last round's outcome gives way to the end of the game.
 */
export type Step =
  | 'project'
  | 'start'
  | 'ask'
  | 'open'
  | 'count'
  | 'close-round'
  | 'next'
  | 'end'
  | 'resume'
  | 'close';

/** Players who are in the class: not removed. */
export function countPresent({ marks }: TeacherView): number {
  return [...marks].filter((mark) => mark !== 'r').length;
}

/** Rounds of the game in play, told or not. */
export function roundsOf({ settings }: TeacherView): number {
  return Math.max(...settings.treatments.map(({ rounds }) => rounds));
}

/** Games that are still to be played after this one. */
export function gamesLeft({ room }: TeacherView): number {
  return room.phase === 'over' ? room.games - room.game : room.games - room.game + 1;
}

/** The next thing to do; null once the class is closed. */
export function nextStepOf(view: TeacherView): Step | null {
  const { phase, paused, round } = view.room;
  const first = view.settings.predict ? 'ask' : 'start';
  switch (phase) {
    case 'lobby':
      return countPresent(view) === 0 ? 'project' : first;
    case 'predicting':
      return paused ? 'resume' : 'open';
    case 'voting':
      return paused ? 'resume' : 'count';
    case 'choosing':
      return paused ? 'resume' : 'close-round';
    case 'revealed':
      if (paused) return 'resume';
      return round < roundsOf(view) ? 'next' : 'end';
    case 'over':
      return gamesLeft(view) > 0 ? first : 'close';
    case 'closed':
      return null;
  }
}
