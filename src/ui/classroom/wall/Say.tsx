import { type TFunction } from 'i18next';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, LOCALES } from '../../../i18n/languages.ts';
import { type Numbers } from '../../../i18n/numbers.ts';
import { Tongue } from '../../../i18n/Tongue.tsx';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useLanguage, useTexts } from '../../../i18n/useTexts.ts';

/** The wall's languages, the first one before the second. */
export const Tongues = createContext<readonly Language[]>([]);

/** Something said, for one language at a time; empty: it has nothing to say. */
export type Saying = (t: TFunction<'wall'>, numbers: Numbers, language: Language) => string;

function Spoken({ saying }: { saying: Saying }) {
  const language = useLanguage();
  return (
    <span class="tongue" lang={LOCALES[language]}>
      {saying(useTexts('wall'), useNumbers(), language)}
    </span>
  );
}

interface SayProps {
  children: Saying;
  as?: 'p' | 'h1' | 'h2' | 'span';
  class?: string;
}

/** The same words in each of the wall's languages. */
export function Say({ children, as: Tag = 'p', class: name = '' }: SayProps) {
  const languages = useContext(Tongues);
  return (
    <Tag class={`say ${name}`}>
      {languages.map((language) => (
        <Tongue key={language} language={language}>
          <Spoken saying={children} />
        </Tongue>
      ))}
    </Tag>
  );
}
