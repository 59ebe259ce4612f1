import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Icon } from '../art/Icon.tsx';
import './arena.css';
import { type Turns } from './useTurns.ts';

export const PACES = [1, 2, 4] as const;

interface ControlsProps {
  turns: Turns;
  over: boolean;
  ready: boolean; // there is something to walk through
  speed: number;
  onSpeed(speed: number): void;
}

/** Play or pause, one step, to the end, and how fast. */
export function WalkControls({ turns, over, ready, speed, onSpeed }: ControlsProps) {
  const t = useKeyedTexts('contest');
  const numbers = useNumbers();
  const faster = PACES[(PACES.indexOf(speed as 1) + 1) % PACES.length]!;
  const first = turns.playing ? 'pause' : over && ready ? 'again' : 'play';
  return (
    <div class="contest-controls">
      <button
        type="button"
        class="button primary"
        onClick={turns.playing ? turns.pause : turns.play}
      >
        {!turns.playing && <Icon name="play" />}
        {t(`controls.${first}`)}
      </button>
      <button type="button" class="button" onClick={turns.step}>
        {t('controls.step')}
      </button>
      <button type="button" class="button" onClick={turns.toEnd} disabled={over || !ready}>
        {t('controls.end')}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-label={t('controls.speed', { speed: numbers.number(speed) })}
        onClick={() => onSpeed(faster)}
      >
        {t('controls.times', { speed: numbers.number(speed) })}
      </button>
    </div>
  );
}
