import { useId } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { type Brush } from './planting.ts';
import { type Bench } from './useContagion.ts';

/** Steps a second; null: as fast as it goes. */
const PACES = [2, 8, 30, null] as const;
export type Pace = (typeof PACES)[number];

const LEAPS = [1, 10, 100]; // steps at once, where nothing is to move

interface PaceProps {
  bench: Bench;
  pace: Pace;
}

interface ControlsProps extends PaceProps {
  calm: boolean; // little may move: step by step
  onAnew(): void;
}

/** Play, pause, a step, back to the start; where little may move, steps alone. */
export function Controls({ bench, calm, pace, onAnew }: ControlsProps) {
  const t = useTexts('lab-contagion');
  const { playing, broken } = bench.now;
  const leaps = calm ? LEAPS : LEAPS.slice(0, 1);
  return (
    <div class="contagion-row contagion-controls">
      {(!calm || playing) && (
        <button
          type="button"
          class="button primary"
          disabled={broken}
          onClick={() => (playing ? bench.pause() : bench.play(pace))}
        >
          {t(playing ? 'pause' : 'play')}
        </button>
      )}
      {leaps.map((count) => (
        <button
          key={count}
          type="button"
          class="button"
          aria-disabled={playing || broken}
          onClick={() => !playing && !broken && bench.take(count)}
        >
          {t('steps', { count })}
        </button>
      ))}
      <button type="button" class="button" onClick={onAnew}>
        {t('anew')}
      </button>
    </div>
  );
}

/** How fast the picture runs. */
export function PaceChoice({ bench, pace, onPace }: PaceProps & { onPace(pace: Pace): void }) {
  const t = useTexts('lab-contagion');
  const { number } = useNumbers();
  const id = useId();
  return (
    <fieldset class="segments contagion-pace">
      <legend>{t('pace.title')}</legend>
      {PACES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={id}
            checked={one === pace}
            onChange={() => {
              onPace(one);
              if (bench.now.playing) bench.play(one);
            }}
          />
          {one === null ? t('pace.fastest') : number(one)}
        </label>
      ))}
    </fieldset>
  );
}

const WIDTHS = [1, 3, 9];

/** What a click, a finger or Enter plants. */
export function BrushChoice({ brush, onChange }: { brush: Brush; onChange(brush: Brush): void }) {
  const t = useTexts('lab-contagion');
  const keyed = useKeyedTexts('lab-contagion');
  const id = useId();
  return (
    <div class="contagion-brush">
      <fieldset class="segments">
        <legend>{t('brush.title')}</legend>
        {[true, false].map((sells) => (
          <label key={String(sells)}>
            <input
              type="radio"
              name={`${id}-who`}
              checked={brush.sells === sells}
              onChange={() => onChange({ ...brush, sells })}
            />
            {t(sells ? 'brush.sellers' : 'brush.holders')}
          </label>
        ))}
      </fieldset>
      <fieldset class="segments">
        <legend>{t('brush.width')}</legend>
        {WIDTHS.map((width) => (
          <label key={width}>
            <input
              type="radio"
              name={`${id}-width`}
              checked={brush.width === width}
              onChange={() => onChange({ ...brush, width })}
            />
            {keyed('brush.cells', { count: width })}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
