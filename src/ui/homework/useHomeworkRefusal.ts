import { useKeyedTexts } from '../../i18n/useTexts.ts';
import { type Refusal } from '../../store/types.ts';
import { useRefusal } from '../common/useRefusal.ts';

/** Turns a coded refusal of a homework, its labels or its links into a sentence. */
export function useHomeworkRefusal(): (refusal: Refusal) => string {
  const t = useKeyedTexts('homework');
  const tell = useRefusal();
  return (refusal) => {
    const { code, path, given, allowed } = refusal;
    const [family, name] = code.split('.');
    const values = { given: String(given ?? ''), allowed: String(allowed ?? '') };
    if (family === 'homework') return t(`refused.${name}`, values);
    if (code === 'class.name-empty') return t(`trouble.${path}-empty`);
    if (code === 'class.name-too-long') return t(`trouble.${path}-long`, values);
    return tell(refusal);
  };
}
