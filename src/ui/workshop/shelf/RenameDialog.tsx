import { useId, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { type Scenario } from '../../../store/types.ts';
import { openDraft, typeInto } from '../../../store/workshop/draft.ts';
import { Dialog } from '../../common/Dialog.tsx';

interface RenameDialogProps {
  scenario: Scenario;
  onName(scenario: Scenario): void;
  onClose(): void;
}

/** Another title in the language that is shown. */
export function RenameDialog({ scenario, onName, onClose }: RenameDialogProps) {
  const t = useTexts('workshop');
  const keyed = useKeyedTexts('workshop');
  const { number } = useNumbers();
  const language = useLanguage();
  const id = useId();
  const path = `title.${language}`;
  const [text, setText] = useState(scenario.title?.[language] ?? '');
  const draft = typeInto(openDraft(scenario), path, text);
  const refusal = draft.refusals[path];
  const written = (value: unknown) => (typeof value === 'number' ? number(value) : '');
  const wrong =
    refusal &&
    keyed(`wrong.${refusal.code.slice('scenario.'.length)}`, {
      given: written(refusal.given),
      allowed: written(refusal.allowed),
    });
  return (
    <Dialog title={t('rename.title')} onClose={onClose}>
      <form
        class="ws-rename"
        onSubmit={(event) => {
          event.preventDefault();
          if (refusal) return;
          onName(draft.scenario);
          onClose();
        }}
      >
        <label for={id}>{t('rename.label')}</label>
        <input
          id={id}
          class="input"
          dir="auto"
          autoComplete="off"
          value={text}
          aria-invalid={refusal !== undefined}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-wrong`} class="trouble" role="alert">
          {wrong}
        </p>
        <button type="submit" class="button primary">
          {t('rename.do')}
        </button>
      </form>
    </Dialog>
  );
}
