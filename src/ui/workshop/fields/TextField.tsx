import { useState } from 'preact/hooks';
import { LANGUAGES, type Language, LOCALES } from '../../../i18n/languages.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { fieldAt, longestAt } from '../../../store/workshop/draft.ts';
import { lengthOf } from '../../../store/workshop/making.ts';
import { useScenarioStory, useScenarioTitle } from '../../common/useScenarioTitle.ts';
import { useEditor } from '../editor/context.ts';
import { FieldTrouble } from './FieldTrouble.tsx';
import { idOf } from './useWrong.ts';

interface OneTextProps {
  path: string; // with its language
  language: Language;
  name: string;
  long: boolean;
  instead: string; // what people read while nothing is written
}

function OneText({ path, language, name, long, instead }: OneTextProps) {
  const t = useTexts('workshop');
  const { number } = useNumbers();
  const { draft, type, pause } = useEditor();
  const text = draft.typed[path] ?? (fieldAt(draft, path) as string | undefined) ?? '';
  const id = idOf(path);
  const same = {
    id,
    class: 'input',
    value: text,
    placeholder: instead,
    lang: LOCALES[language],
    dir: 'auto' as const,
    'aria-label': t('text.in', { name, language: t(`language.${language}`) }),
    'aria-invalid': draft.refusals[path] !== undefined,
    'aria-describedby': `${id}-wrong ${id}-count`,
    onInput: (event: { currentTarget: { value: string } }) => type(path, event.currentTarget.value),
    onBlur: pause,
  };
  return (
    <div>
      {long ? <textarea {...same} rows={4} /> : <input {...same} autoComplete="off" />}
      <FieldTrouble path={path} />
      <p id={`${id}-count`} class="ws-range">
        {t('text.count', { length: number(lengthOf(text)), most: number(longestAt(path)) })}
      </p>
    </div>
  );
}

/** What stands in place of a title or a story that is not written. */
function useInstead(path: string): string {
  const { scenario } = useEditor().draft;
  const title = useScenarioTitle(scenario);
  const story = useScenarioStory(scenario);
  if (path === 'title') return title;
  return path === 'story' ? (story ?? '') : '';
}

/** A text of one's own in any of the languages, shown as text. */
export function TextField({ path, long = false }: { path: string; long?: boolean }) {
  const t = useTexts('workshop');
  const words = useKeyedTexts('fields');
  const shown = useLanguage();
  const { draft } = useEditor();
  const instead = useInstead(path);
  const [chosen, choose] = useState<Language | null>(null);
  const language = chosen ?? shown;
  const kind = path.startsWith('events') ? 'events-news' : path;
  const name = words(`field.${kind}.name`);
  const id = idOf(path);
  const has = (one: Language) =>
    (draft.typed[`${path}.${one}`] ?? fieldAt(draft, `${path}.${one}`) ?? '') !== '';
  return (
    <fieldset class="ws-field ws-text" aria-describedby={`${id}-means`}>
      <legend class="ws-name">{name}</legend>
      <div class="segments ws-languages">
        {LANGUAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-language`}
              checked={one === language}
              aria-label={t(has(one) ? 'text.tab-written' : 'text.tab', {
                name,
                language: t(`language.${one}`),
              })}
              onChange={() => choose(one)}
            />
            <span>{t(`language.${one}`)}</span>
            {has(one) && <span class="ws-written" aria-hidden="true" />}
          </label>
        ))}
      </div>
      <OneText key={language} path={`${path}.${language}`} {...{ language, name, long, instead }} />
      <p id={`${id}-means`} class="ws-means">
        {words(`field.${kind}.means`)}
      </p>
    </fieldset>
  );
}
