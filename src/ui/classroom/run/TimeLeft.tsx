import { useTexts } from '../../../i18n/useTexts.ts';
import { type RoomView } from '../../../store/classroom/types.ts';

/** Seconds as people read a clock: 0:24. */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

interface TimeLeftProps {
  room: RoomView;
  seconds: number | null; // counted down here
}

/** What is left of the phase's time, in figures and as a bar; nothing where there is no limit. */
export function TimeLeft({ room, seconds }: TimeLeftProps) {
  const t = useTexts('class');
  if (seconds === null || room.left === null) return null;
  const total = Math.max(room.total ?? 0, seconds * 1_000);
  const share = total === 0 ? 0 : Math.min(1, (seconds * 1_000) / total);
  return (
    <div class={room.paused ? 'time-left paused' : 'time-left'}>
      <p class="clock" role="timer" aria-label={t('clock')}>
        {clockText(seconds)}
      </p>
      <div class="time-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </div>
    </div>
  );
}
