import { useId, useState } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { scenarioOfText } from '../../../store/classroom/pasted.ts';
import { findPreset, libraryShelf } from '../../../store/setUp.ts';
import { type Scenario } from '../../../store/types.ts';
import { Dialog } from '../../common/Dialog.tsx';
import { useClassRefusal } from '../common/useClassRefusal.ts';

interface ScenarioDialogProps {
  onPick(scenario: Scenario): void;
  onClose(): void;
}

/** A link or code from somewhere; what is wrong with it stands below the field. */
function Paste({ onPick }: { onPick(scenario: Scenario): void }) {
  const t = useTexts('class');
  const tell = useClassRefusal();
  const id = useId();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = (event: Event) => {
    event.preventDefault();
    const read = scenarioOfText(text);
    if (read.ok) onPick(read.value);
    else setTrouble(tell(read.refusal));
  };
  return (
    <form class="paste" onSubmit={take} noValidate>
      <label for={id}>{t('pick.paste')}</label>
      <div>
        <input
          id={id}
          class="input"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-trouble`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble(null);
          }}
        />
        <button type="submit" class="button">
          {t('pick.take')}
        </button>
      </div>
      <p id={`${id}-trouble`} class="field-trouble" role="alert">
        {trouble}
      </p>
    </form>
  );
}

/** Choose a scenario: one of the library by name and line, or one from a link. */
export function ScenarioDialog({ onPick, onClose }: ScenarioDialogProps) {
  const t = useTexts('class');
  const texts = useKeyedTexts('scenarios');
  const [shelf] = useState(libraryShelf);
  const take = (scenario: Scenario) => {
    onPick(scenario);
    onClose();
  };
  const takePreset = (id: string) => {
    const scenario = findPreset(id);
    if (scenario !== null) take(scenario);
  };
  return (
    <Dialog title={t('pick.title')} onClose={onClose} wide>
      <Paste onPick={take} />
      <ul class="pick-list">
        {shelf.map(({ id }) => (
          <li key={id}>
            <button type="button" class="pick" onClick={() => takePreset(id)}>
              <strong>{texts(`${id}.title`)}</strong>
              <span>{texts(`${id}.story`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
