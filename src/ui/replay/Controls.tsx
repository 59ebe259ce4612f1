import { useTexts } from '../../i18n/useTexts.ts';
import { TICKS } from '../../store/watchingTicks.ts';
import { type Player } from './usePlayer.ts';

/** Signs of the five steps, drawn within 24 × 24. */
const SIGNS = {
  first: 'M3,5V19M13,5L5,12L13,19ZM22,5L14,12L22,19Z',
  previous: 'M6,4V20M19,4L9,12L19,20Z',
  play: 'M6,3.5L20,12L6,20.5Z',
  pause: 'M8,4V20M16,4V20',
  next: 'M18,4V20M5,4L15,12L5,20Z',
  last: 'M21,5V19M11,5L19,12L11,19ZM2,5L10,12L2,19Z',
} as const;

interface StepProps {
  sign: keyof typeof SIGNS;
  disabled?: boolean;
  onStep(): void;
}

function Step({ sign, disabled = false, onStep }: StepProps) {
  const t = useTexts('replay');
  return (
    <button
      type="button"
      class="button step"
      aria-label={t(sign)}
      disabled={disabled}
      onClick={onStep}
    >
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" focusable="false">
        <path
          d={SIGNS[sign]}
          fill={sign === 'pause' ? 'none' : 'currentColor'}
          stroke="currentColor"
          stroke-width={sign === 'pause' ? 5 : 2.4}
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

/** Back, on, play and pause. */
export function Controls({ player, rounds }: { player: Player; rounds: number }) {
  const t = useTexts('replay');
  const { place, playing } = player;
  const end = rounds * TICKS;
  return (
    <fieldset class="steps">
      <legend class="hidden-text">{t('controls')}</legend>
      <Step sign="first" disabled={place === 0} onStep={() => player.go(0)} />
      <Step sign="previous" disabled={place === 0} onStep={() => player.step(-1)} />
      <Step sign={playing ? 'pause' : 'play'} disabled={rounds === 0} onStep={player.toggle} />
      <Step sign="next" disabled={place >= end} onStep={() => player.step(1)} />
      <Step sign="last" disabled={place >= end} onStep={() => player.go(end)} />
    </fieldset>
  );
}
