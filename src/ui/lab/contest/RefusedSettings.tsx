import { useLists } from '../../../i18n/lists.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Refusal } from '../../../store/types.ts';
import { useSettingRefusal } from './useSettingRefusal.ts';

/** Why an address was not followed, and what is shown instead; nothing where it was. */
export function RefusedSettings({ refusal }: { refusal: Refusal | null }) {
  const t = useTexts('lab-arena');
  const { sentences } = useLists();
  const tell = useSettingRefusal();
  if (refusal === null) return null;
  return (
    <p class="notice" role="alert">
      {sentences(tell(refusal), t('refused'))}
    </p>
  );
}
