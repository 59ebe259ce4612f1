import { type RoomView } from '../../../store/classroom/types.ts';
import { clockText } from '../run/TimeLeft.tsx';
import { Say } from './Say.tsx';

interface ProgressProps {
  room: RoomView;
  seconds: number | null;
}

/** How many have answered, and what is left of the time; never who. */
export function Progress({ room, seconds }: ProgressProps) {
  const { answered, seats, phase } = room;
  const share = seats === 0 ? 0 : answered / seats;
  return (
    <div class="wall-progress">
      <p class="count">
        <strong>{answered}</strong>
        <Say as="span">
          {(t, { number }) =>
            t(phase === 'choosing' ? 'decided' : 'answered', { seats: number(seats) })
          }
        </Say>
      </p>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </div>
      {seconds !== null && (
        <p class={room.paused ? 'clock stopped' : 'clock'}>
          <Say as="span" class="muted">
            {(t) => t('left')}
          </Say>
          <strong role="timer">{clockText(seconds)}</strong>
        </p>
      )}
    </div>
  );
}
