import { useTexts } from '../../../i18n/useTexts.ts';
import { freshSeed } from '../../../store/seed.ts';
import { choose } from '../../../store/workshop/changes.ts';
import { ChoiceField, SwitchField } from '../fields/ChoiceField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { useEditor } from './context.ts';

const SEEN = [{ value: 'none' }, { value: 'total' }, { value: 'each' }] as const;
const WORTH = [{ value: 'price' }, { value: 'value' }, { value: 'exit' }] as const;

/** How the game goes: what is seen, what counts, what chance does. */
export function Course() {
  const t = useTexts('workshop');
  const { draft, edit, type } = useEditor();
  const { information, settle, pledges } = draft.scenario;
  return (
    <>
      <ChoiceField
        path="information"
        kind="information"
        value={information}
        options={SEEN}
        onChoose={(value) => edit((now) => choose(now, 'information', value))}
      />
      <ChoiceField
        path="settle"
        kind="settle"
        value={settle}
        options={WORTH}
        onChoose={(value) => edit((now) => choose(now, 'settle', value))}
      />
      <SwitchField
        path="pledges"
        value={pledges}
        onSwitch={(value) => edit((now) => choose(now, 'pledges', value))}
      />
      <div class="ws-fields">
        <NumberField path="noise" />
        <div>
          <NumberField path="seed" />
          <button type="button" class="button" onClick={() => type('seed', String(freshSeed()))}>
            {t('fresh-seed')}
          </button>
        </div>
      </div>
    </>
  );
}
