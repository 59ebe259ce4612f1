import { useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  CAST,
  chancesOf,
  type Entrant,
  idOfRule,
  LONGEST_NAME,
  type MemoryOne,
  ownEntrant,
} from '../../../store/lab/entrants.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { Dialog } from '../../common/Dialog.tsx';

interface OwnDialogProps {
  entrant: Entrant | null; // to be changed; null: a new one
  onDone(entrant: Entrant): void;
  onClose(): void;
}

const AFTER = ['CC', 'CD', 'DC', 'DD'] as const;
const SIMPLE = CAST.filter((id) => chancesOf(id) !== null);
const START = 'generous-tit-for-tat';

/** One of the cast that plays by just these chances. */
function twinOf(rule: MemoryOne): string | undefined {
  return SIMPLE.find((id) => idOfRule(chancesOf(id)!) === idOfRule(rule));
}

interface ChanceProps {
  label: string;
  value: number;
  onChange(value: number): void;
}

function ChanceSlider({ label, value, onChange }: ChanceProps) {
  const numbers = useNumbers();
  const id = useId();
  return (
    <div class="chance">
      <label for={id}>{label}</label>
      <output for={id}>{numbers.percent(value, 1)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        aria-valuetext={numbers.percent(value, 1)}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** A rule of one's own: five chances to cooperate, and what it is called. */
export function OwnDialog({ entrant, onDone, onClose }: OwnDialogProps) {
  const t = useTexts('lab-arena');
  const keyed = useKeyedTexts('lab-arena');
  const names = useKeyedTexts('arena-cast');
  const id = useId();
  const [rule, setRule] = useState<MemoryOne>(() => chancesOf(entrant?.id ?? START)!);
  const [name, setName] = useState(entrant?.name ?? '');
  const twin = twinOf(rule);
  const turn = (at: number) => (chance: number) =>
    setRule({ ...rule, after: rule.after.with(at, chance) as unknown as MemoryOne['after'] });
  return (
    <Dialog title={t('own.title')} onClose={onClose}>
      <form
        class="own-rule"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(ownEntrant(rule, name));
        }}
      >
        <div class="own-head">
          <Face strategy={idOfRule(rule)} />
          <div class="field">
            <label for={`${id}-name`}>{t('own.name')}</label>
            <input
              id={`${id}-name`}
              class="input"
              maxLength={LONGEST_NAME}
              autoComplete="off"
              placeholder={t('own.unnamed')}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
        </div>
        <div class="field">
          <label for={`${id}-from`}>{t('own.from')}</label>
          <select
            id={`${id}-from`}
            class="select"
            value={twin ?? ''}
            onChange={(event) => setRule(chancesOf(event.currentTarget.value)!)}
          >
            <option value="" hidden>
              {t('own.nobody')}
            </option>
            {SIMPLE.map((one) => (
              <option key={one} value={one}>
                {t('named-term', { name: names(`${one}.name`), term: names(`${one}.term`) })}
              </option>
            ))}
          </select>
        </div>
        <fieldset class="chances">
          <legend>{t('own.chances')}</legend>
          <ChanceSlider
            label={t('own.opening')}
            value={rule.opening}
            onChange={(opening) => setRule({ ...rule, opening })}
          />
          {AFTER.map((last, at) => (
            <ChanceSlider
              key={last}
              label={keyed(`own.after.${last}`)}
              value={rule.after[at]!}
              onChange={turn(at)}
            />
          ))}
        </fieldset>
        <p class="own-twin" role="status">
          {twin === undefined ? t('own.new') : t('own.twin', { name: names(`${twin}.name`) })}
        </p>
        <button type="submit" class="button primary">
          {t(entrant === null ? 'own.add' : 'own.keep')}
        </button>
      </form>
    </Dialog>
  );
}
