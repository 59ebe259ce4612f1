import { useId, useMemo } from 'preact/hooks';
import { type Dial, type DialStep } from '../../../chapters/dial.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { gamesAlong, ruleAt } from '../../../store/dials.ts';
import { type GameClass, type Scenario } from '../../../store/types.ts';
import { Strip } from '../../common/games/Strip.tsx';
import { useSettled } from '../../common/useSettled.ts';

interface DialRowProps {
  step: DialStep;
  dial: Dial;
  scenario: Scenario;
  here: GameClass | null;
  short: boolean; // with other dials beside it, what it means is said to screen readers alone
  onTurn(value: number): void;
}

/** Decimals a value needs so that neighbouring steps of the slider read differently. */
function decimalsOf({ step, as }: Dial): number {
  const unit = as === 'percent' ? step * 100 : step;
  return Math.max(0, Math.min(4, -Math.floor(Math.log10(unit) + 1e-9)));
}

/** One rule with its slider, and the games along it. */
export function DialRow({ step, dial, scenario, here, short, onTurn }: DialRowProps) {
  const t = useKeyedTexts('dials');
  const numbers = useNumbers();
  const id = useId();
  const { field, min, max } = dial;
  const value = ruleAt(scenario, field) ?? min;
  // Where the games lie does not hang on where this dial itself stands.
  const others = useSettled(
    JSON.stringify(step.dials.map((one) => one !== dial && ruleAt(scenario, one.field))),
  );
  const stretches = useMemo(
    () => gamesAlong(scenario, field, [min, max], step.role),
    [others, step, field],
  );
  const written = (amount: number) =>
    dial.as === 'percent'
      ? numbers.percent(amount, decimalsOf(dial))
      : numbers.number(amount, decimalsOf(dial));
  const name = field.replace('.', '-');
  const said = t(`fields.${name}.value`, { value: written(value) });
  return (
    <div class="dial">
      <div class="dial-head">
        <label for={`${id}-range`}>{t(`fields.${name}.name`)}</label>
        <output for={`${id}-range`}>{said}</output>
      </div>
      <p class={short ? 'hidden-text' : 'dial-means'} id={`${id}-means`}>
        {t(`fields.${name}.means`)}
      </p>
      <input
        id={`${id}-range`}
        class="dial-range"
        type="range"
        min={min}
        max={max}
        step={dial.step}
        value={value}
        aria-valuetext={said}
        aria-describedby={`${id}-means ${id}-strip`}
        onInput={(event) => onTurn(Number(event.currentTarget.value))}
      />
      <Strip
        id={`${id}-strip`}
        stretches={stretches}
        ends={[min, max]}
        here={here}
        written={written}
      />
    </div>
  );
}
