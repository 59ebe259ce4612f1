import type { SeatPlay } from '../../store/classroom/types.ts';
import { useStudent } from './phone.ts';
import { scaleOf } from './strip.ts';

const scales = new Map<string, number>();

/** Pixels per unit of log price: one for a whole game, from the first look at its pool. */
export function useScale(play: SeatPlay): number {
  const { code, view } = useStudent();
  const game = `${code}/${view?.room.game ?? 0}`;
  const scale = scales.get(game) ?? scaleOf(play.myDrop, play.pool);
  scales.set(game, scale);
  return scale;
}
