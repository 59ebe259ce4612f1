import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Refusal } from '../../../store/types.ts';

/** What was wrong with a saved class, as a sentence. */
export function useRecordRefusal(): (refusal: Refusal) => string {
  const t = useKeyedTexts('class-debrief');
  return ({ code, given }) => t(code, { given });
}
