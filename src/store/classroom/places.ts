import { type StudentView } from '../../view/class/types.ts';
import { type StudentPlace } from './student-types.ts';

/** Whether an answer of the open phase was given; it may be changed until the phase ends. */
function hasAnswered({ room, mine }: StudentView): boolean {
  if (room.phase === 'predicting') return mine.prediction !== null;
  if (room.phase === 'voting') return mine.vote !== null;
  return room.phase === 'choosing' && mine.hold !== null;
}

/** Where a phone is by what the server tells it. */
export function placeIn(view: StudentView): StudentPlace {
  const { phase } = view.room;
  const { state } = view.you;
  if (state === 'removed') return 'removed';
  if (phase === 'closed') return 'closed';
  if (state === 'handed') return 'handed';
  if (phase === 'over') return 'over';
  if (phase === 'lobby') return 'waiting';
  if (view.asks !== null || hasAnswered(view)) return 'asked';
  if (state === 'watching' && phase !== 'predicting') return 'watching';
  return phase === 'revealed' ? 'revealed' : 'waiting';
}
