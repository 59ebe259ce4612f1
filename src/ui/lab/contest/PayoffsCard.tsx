import { useId } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { ARENA_LIMITS } from '../../../store/lab/arena.ts';
import {
  gameOf,
  KNOWN_PAYOFFS,
  type Payoffs,
  PRESET_IDS,
  payoffsOfPreset,
  samePayoffs,
} from '../../../store/lab/payoffs.ts';
import { NumberSetting } from './NumberSetting.tsx';

interface PayoffsCardProps {
  payoffs: Payoffs;
  onChange(payoffs: Payoffs): void;
}

const ROWS = [
  ['cooperate', 'R', 'S'],
  ['defect', 'T', 'P'],
] as const;

/** Which of the ready payoffs these are, by the option's value; `own` for any others. */
function choiceOf(payoffs: Payoffs): string {
  const known = Object.keys(KNOWN_PAYOFFS).find((name) =>
    samePayoffs(KNOWN_PAYOFFS[name]!, payoffs),
  );
  if (known !== undefined) return `known ${known}`;
  const preset = PRESET_IDS.find((id) => {
    const corners = payoffsOfPreset(id);
    return corners !== null && samePayoffs(corners, payoffs);
  });
  return preset === undefined ? 'own' : `preset ${preset}`;
}

/** The four payoffs as the table they are, ready ones to choose from, and the name of the game they make. */
export function PayoffsCard({ payoffs, onChange }: PayoffsCardProps) {
  const t = useTexts('lab-arena');
  const keyed = useKeyedTexts('lab-arena');
  const titles = useKeyedTexts('scenarios');
  const id = useId();
  const game = gameOf(payoffs);
  const choose = (choice: string) => {
    const [kind, name] = choice.split(' ') as [string, string];
    const found = kind === 'known' ? KNOWN_PAYOFFS[name] : payoffsOfPreset(name);
    if (found) onChange(found);
  };
  return (
    <section class="card lab-card payoffs" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('payoffs.title')}</h2>
      <div class="field">
        <label for={`${id}-ready`}>{t('payoffs.ready')}</label>
        <select
          id={`${id}-ready`}
          class="select"
          value={choiceOf(payoffs)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="own" hidden>
            {t('payoffs.own')}
          </option>
          {Object.keys(KNOWN_PAYOFFS).map((name) => (
            <option key={name} value={`known ${name}`}>
              {keyed(`payoffs.known.${name}`)}
            </option>
          ))}
          <optgroup label={t('payoffs.from-scenario')}>
            {PRESET_IDS.filter((one) => payoffsOfPreset(one) !== null).map((one) => (
              <option key={one} value={`preset ${one}`}>
                {titles(`${one}.title`)}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <table class="payoff-table">
        <caption class="hidden-text">{t('payoffs.table')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('payoffs.they-cooperate')}</th>
            <th scope="col">{t('payoffs.they-defect')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([mine, ...cells]) => (
            <tr key={mine}>
              <th scope="row">{keyed(`payoffs.i-${mine}`)}</th>
              {cells.map((name) => (
                <td key={name}>
                  <span class="payoff-letter" aria-hidden="true">
                    {keyed(`payoffs.letter.${name}`)}
                  </span>
                  <NumberSetting
                    field={name}
                    value={payoffs[name]}
                    limit={ARENA_LIMITS.payoff}
                    bare
                    onChange={(value) => onChange({ ...payoffs, [name]: value })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" class="game-named">
        <strong>{keyed(`game.${game}.name`)}</strong> {keyed(`game.${game}.says`)}
      </p>
    </section>
  );
}
