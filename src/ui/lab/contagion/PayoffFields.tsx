import { useId, useState } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  CONTAGION_LIMITS,
  type ContagionSetUp,
  type PayoffSource,
  type Payoffs,
  payoffsOfText,
  presetPayoffs,
} from '../../../store/lab/contagion.ts';
import { gameOf, PAYOFF_NAMES, PRESET_IDS, samePayoffs } from '../../../store/lab/payoffs.ts';
import { NumberField } from './NumberField.tsx';
import { useContagionRefusal } from './useContagionRefusal.ts';

interface PayoffFieldsProps {
  setUp: ContagionSetUp;
  payoffs: Payoffs; // in force
  onChange(payoffs: Payoffs, source: PayoffSource): void;
}

const OF_PRESETS = PRESET_IDS.filter((id) => presetPayoffs(id) !== null);

/** The option that says where these payoffs come from. */
function optionOf({ source, payoffs: first }: ContagionSetUp, payoffs: Payoffs): string {
  if (source.kind !== 'typed' && samePayoffs(first, payoffs))
    return source.kind === 'preset' ? source.id : 'scenario';
  return OF_PRESETS.find((id) => samePayoffs(presetPayoffs(id)!, payoffs)) ?? 'typed';
}

/** A link to a scenario, one of the market lab's too, whose opening gives the payoffs. */
function Pasted({ onChange }: Pick<PayoffFieldsProps, 'onChange'>) {
  const t = useTexts('lab-contagion');
  const tellRefusal = useContagionRefusal();
  const id = useId();
  const [said, say] = useState('');
  const take = (text: string) => {
    const read = payoffsOfText(text);
    if (!read.ok) return say(tellRefusal(read.refusal));
    say('');
    onChange(read.value.payoffs, read.value.source);
  };
  return (
    <div class="field">
      <label for={id}>{t('payoffs.pasted')}</label>
      <input
        id={id}
        class="input"
        type="text"
        autoComplete="off"
        spellcheck={false}
        aria-invalid={said !== ''}
        aria-describedby={`${id}-says`}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <span id={`${id}-says`} class="contagion-says">
        {said === '' ? t('payoffs.pasted-says') : <strong role="alert">{said}</strong>}
      </span>
    </div>
  );
}

/** The four payoffs: of a scenario of the library, of any scenario, or typed; and the game they make. */
export function PayoffFields({ setUp, payoffs, onChange }: PayoffFieldsProps) {
  const t = useTexts('lab-contagion');
  const titles = useKeyedTexts('scenarios');
  const analysis = useKeyedTexts('analysis');
  const id = useId();
  const game = gameOf(payoffs);
  return (
    <fieldset class="contagion-group">
      <legend>{t('payoffs.title')}</legend>
      <div class="field">
        <label for={id}>{t('payoffs.from')}</label>
        <select
          id={id}
          class="select"
          value={optionOf(setUp, payoffs)}
          onChange={({ currentTarget }) => {
            const found = presetPayoffs(currentTarget.value);
            if (found) onChange(found, { kind: 'preset', id: currentTarget.value });
          }}
        >
          <option value="typed" hidden>
            {t('payoffs.typed')}
          </option>
          <option value="scenario" hidden>
            {t('payoffs.of-link')}
          </option>
          {OF_PRESETS.map((one) => (
            <option key={one} value={one}>
              {titles(`${one}.title`)}
            </option>
          ))}
        </select>
      </div>
      <div class="contagion-payoffs">
        {PAYOFF_NAMES.map((name) => (
          <NumberField
            key={name}
            name={name}
            value={payoffs[name]}
            limit={CONTAGION_LIMITS.payoff}
            says={false}
            onChange={(value) => onChange({ ...payoffs, [name]: value }, { kind: 'typed' })}
          />
        ))}
      </div>
      {game !== 'tie' && <p>{t('payoffs.game', { game: analysis(`class.${game}`) })}</p>}
      <details>
        <summary>{t('payoffs.other')}</summary>
        <Pasted onChange={onChange} />
      </details>
    </fieldset>
  );
}
