import { useLanguage } from './useTexts.ts';

/** Sets sentences one after the other; `gap` is what stands between two: nothing in Chinese. */
export interface Join {
  (...sentences: (string | false)[]): string;
  gap: '' | ' ';
}

export function useJoin(): Join {
  const gap = useLanguage() === 'zh' ? '' : ' ';
  const join = (...sentences: (string | false)[]) =>
    sentences.filter((one) => one !== false && one !== '').join(gap);
  return Object.assign(join, { gap } as const);
}
