import { useTexts } from '../../../i18n/useTexts.ts';
import { Dialog } from '../../common/Dialog.tsx';

interface ConfirmProps {
  title: string;
  says: string; // what happens, in a sentence
  does: string; // the deed, as its button says it
  onDo(): void;
  onClose(): void;
}

/** Asks before what cannot be taken back. */
export function Confirm({ title, says, does, onDo, onClose }: ConfirmProps) {
  const t = useTexts('class');
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{says}</p>
      <div class="class-ways">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onDo();
            onClose();
          }}
        >
          {does}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('no')}
        </button>
      </div>
    </Dialog>
  );
}
