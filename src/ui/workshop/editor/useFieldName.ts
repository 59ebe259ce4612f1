import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';

/** What a field is called in a list of fields: with its language, its event or its seats where it has them. */
export function useFieldName(): (path: string) => string {
  const t = useTexts('workshop');
  const words = useKeyedTexts('fields');
  const workshop = useKeyedTexts('workshop');
  const { number } = useNumbers();
  return (path) => {
    const [, list, at] = /^([\w.]+)\[(\d+)\]/.exec(path) ?? [];
    const row = number(Number(at ?? 0) + 1);
    if (list?.startsWith('seats')) {
      return t('name.row', { name: words(`field.${list.replace('.', '-')}.name`), row });
    }
    const kind = path.replace(/\[\d+\]/, '').replace(/\.(zh|vi|en)$/, '');
    const name = words(`field.${kind.replaceAll('.', '-')}.name`);
    const language = /\.(zh|vi|en)$/.exec(path)?.[1];
    const whole =
      language === undefined
        ? name
        : t('text.in', { name, language: workshop(`language.${language}`) });
    return list === undefined ? whole : t('name.event', { name: whole, row });
  };
}
