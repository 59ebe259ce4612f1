import { useId } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Stepper } from '../../common/Stepper.tsx';

interface StakesProps {
  names: readonly string[];
  parts: readonly number[];
  whole: number;
  onSplit(parts: number[]): void;
}

/** A number of tokens split over lanes, a stepper for each; what is not placed yet stands in a row. */
export function Stakes({ names, parts, whole, onSplit }: StakesProps) {
  const t = useTexts('futures');
  const numbers = useNumbers();
  const placed = parts.reduce((sum, part) => sum + part, 0);
  const left = whole - placed;
  const legend = useId();
  const move = (lane: number, by: number) => {
    const part = parts[lane]! + by;
    if (part >= 0 && by <= left) onSplit(parts.with(lane, part));
  };
  return (
    <fieldset class="stakes" aria-describedby={legend}>
      <legend class="hidden-text">{t('split', { count: whole })}</legend>
      {names.map((name, lane) => {
        const part = parts[lane]!;
        return (
          <div key={name} class="stake">
            <span class="stake-name">{name}</span>
            <Stepper
              value={numbers.number(part)}
              label={t('on', { lane: name, count: part })}
              less={{ label: t('less', { lane: name }), can: part > 0 }}
              more={{ label: t('more', { lane: name }), can: left > 0 }}
              onStep={(by) => move(lane, by)}
            />
            <span class="stake-tokens" aria-hidden="true">
              {Array.from({ length: part }, (_, i) => (
                <i key={i} class="token" />
              ))}
            </span>
          </div>
        );
      })}
      <p class="stake-left" id={legend} role="status">
        {left === 0 ? t('all-placed') : t('left', { count: left })}
        <span aria-hidden="true" class="stake-tokens">
          {Array.from({ length: left }, (_, i) => (
            <i key={i} class="token open" />
          ))}
        </span>
      </p>
    </fieldset>
  );
}
