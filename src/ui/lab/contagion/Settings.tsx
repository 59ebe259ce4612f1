import { memo } from 'preact/compat';
import { useId } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  CONTAGION_LIMITS,
  type ContagionSetUp,
  type Payoffs,
} from '../../../store/lab/contagion.ts';
import { freshSeed } from '../../../store/seed.ts';
import { NumberField } from './NumberField.tsx';
import { PayoffFields } from './PayoffFields.tsx';

const SIZES = [16, 32, 64, 128, 256, 512];
const TENTH = 0.1;

interface SettingsProps {
  setUp: ContagionSetUp;
  payoffs: Payoffs; // in force
  noise: number; // in force
  onRules(change: Partial<ContagionSetUp>): void; // what may change while it runs
  onNew(change: Partial<ContagionSetUp>): void; // what begins anew
}

/** One of a few, as a row of buttons. */
function Choice<Option extends string>(props: {
  name: string;
  options: readonly Option[];
  value: Option;
  tell(option: Option): string;
  onChange(option: Option): void;
}) {
  const { name, options, value, tell, onChange } = props;
  const t = useKeyedTexts('lab-contagion');
  const id = useId();
  return (
    <fieldset class="segments">
      <legend>{t(`field.${name}`)}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={id}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {tell(option)}
        </label>
      ))}
    </fieldset>
  );
}

function SizeField({ setUp: { size }, onNew }: Pick<SettingsProps, 'setUp' | 'onNew'>) {
  const t = useTexts('lab-contagion');
  const { number } = useNumbers();
  const id = useId();
  const sizes = SIZES.includes(size) ? SIZES : [...SIZES, size].sort((a, b) => a - b);
  return (
    <div class="field">
      <label for={id}>{t('field.size')}</label>
      <select
        id={id}
        class="select"
        value={size}
        onChange={({ currentTarget }) => onNew({ size: Number(currentTarget.value) })}
      >
        {sizes.map((side) => (
          <option key={side} value={side}>
            {t('size', { side, cells: number(side * side) })}
          </option>
        ))}
      </select>
    </div>
  );
}

function SeedField({ setUp: { seed }, onNew }: Pick<SettingsProps, 'setUp' | 'onNew'>) {
  const t = useTexts('lab-contagion');
  return (
    <div class="contagion-seed">
      <NumberField
        name="seed"
        value={seed}
        limit={CONTAGION_LIMITS.seed}
        onChange={(value) => onNew({ seed: value })}
      />
      <button type="button" class="button" onClick={() => onNew({ seed: freshSeed() })}>
        {t('seed.fresh')}
      </button>
    </div>
  );
}

/** Every rule of the picture, each with what it means. */
export const Settings = memo(function Settings(props: SettingsProps) {
  const { setUp, payoffs, noise, onRules, onNew } = props;
  const t = useTexts('lab-contagion');
  const { start } = setUp;
  return (
    <section class="card contagion-settings" aria-labelledby="contagion-rules">
      <h2 id="contagion-rules">{t('settings.title')}</h2>
      <PayoffFields
        setUp={setUp}
        payoffs={payoffs}
        onChange={(next, source) => onRules({ payoffs: next, source })}
      />
      <Choice
        name="start"
        options={['one', 'share', 'blank']}
        value={start.kind}
        tell={(kind) => t(`start.${kind}`)}
        onChange={(kind) => onNew({ start: kind === 'share' ? { kind, share: TENTH } : { kind } })}
      />
      {start.kind === 'share' && (
        <NumberField
          name="share"
          value={start.share}
          limit={CONTAGION_LIMITS.share}
          percent
          onChange={(share) => onNew({ start: { kind: 'share', share } })}
        />
      )}
      <SizeField setUp={setUp} onNew={onNew} />
      <details class="contagion-more" open={setUp.rewired > 0 || noise > 0 || setUp.self}>
        <summary>{t('settings.more')}</summary>
        <div class="contagion-inside">
          <Choice
            name="neighbours"
            options={['8', '4']}
            value={setUp.neighbours === 8 ? '8' : '4'}
            tell={(count) => t(`neighbours.${count}`)}
            onChange={(count) => onNew({ neighbours: count === '8' ? 8 : 4 })}
          />
          <NumberField
            name="rewired"
            value={setUp.rewired}
            limit={CONTAGION_LIMITS.rewired}
            percent
            onChange={(rewired) => onNew({ rewired })}
          />
          <NumberField
            name="noise"
            value={noise}
            limit={CONTAGION_LIMITS.noise}
            percent
            onChange={(next) => onRules({ noise: next })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={setUp.self}
              onChange={({ currentTarget }) => onNew({ self: currentTarget.checked })}
            />
            {t('field.self')}
          </label>
          <SeedField setUp={setUp} onNew={onNew} />
        </div>
      </details>
    </section>
  );
});
