import type { StudentView } from '../../store/classroom/types.ts';
import { useKeyedTexts, useLanguage } from './texts.ts';

/** What the scenario reports of the last round, in the language that is shown. */
export function useNews(view: StudentView): string[] {
  const t = useKeyedTexts('scenarios');
  const language = useLanguage();
  const news = view.past.at(-1)?.news ?? [];
  return news.map((one) =>
    typeof one === 'string' ? t(`news.${one}`) : (one[language] ?? Object.values(one)[0] ?? ''),
  );
}
