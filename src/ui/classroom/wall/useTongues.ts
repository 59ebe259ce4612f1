import { useEffect, useState } from 'preact/hooks';
import { type Language } from '../../../i18n/languages.ts';
import { bringTexts } from '../../../i18n/Tongue.tsx';
import { useLanguage } from '../../../i18n/useTexts.ts';

/** The stage may need the words of the story's chapters: a gate, other tokens, reports. */
const PARTS = ['game', 'class', 'story'] as const;

/** The languages asked for, as soon as their texts are there; those that stood before, or the page's, if not. */
export function useTongues(first: Language, second: Language | null): readonly Language[] {
  const page = useLanguage(); // its texts are there
  const [there, setThere] = useState<readonly Language[]>([]);
  useEffect(() => {
    const wanted = second === null ? [first] : [first, second];
    let gone = false;
    Promise.all(wanted.map((language) => bringTexts(language, PARTS))).then(
      () => !gone && setThere(wanted),
      () => !gone && setThere((was) => (was.length > 0 ? was : [page])),
    );
    return () => {
      gone = true;
    };
  }, [first, second]);
  return there;
}
