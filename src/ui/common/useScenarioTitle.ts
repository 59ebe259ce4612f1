import { useKeyedTexts, useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { presetOfScenario } from '../../store/naming.ts';
import { ownText } from '../../store/ownText.ts';
import { type Scenario } from '../../store/types.ts';

/** Says the title of a scenario: its own, else that of the preset it is, else "a scenario of your own". */
export function useTitleOf(): (scenario: Scenario) => string {
  const language = useLanguage();
  const t = useTexts('library');
  const presets = useKeyedTexts('scenarios');
  return (scenario) => {
    const own = ownText(scenario.title, language);
    if (own !== undefined) return own;
    const preset = presetOfScenario(scenario);
    return preset === null ? t('own-scenario') : presets(`${preset}.title`);
  };
}

/** The title of a scenario: see `useTitleOf`. */
export function useScenarioTitle(scenario: Scenario): string {
  return useTitleOf()(scenario);
}

/** The story of a scenario in one line: its own, else its preset's, else none. */
export function useScenarioStory(scenario: Scenario): string | null {
  const language = useLanguage();
  const presets = useKeyedTexts('scenarios');
  const own = ownText(scenario.story, language);
  if (own !== undefined) return own;
  const preset = presetOfScenario(scenario);
  return preset === null ? null : presets(`${preset}.story`);
}
