import { useKeyedTexts, useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { presetOfScenario } from '../../store/naming.ts';
import { type Scenario } from '../../store/types.ts';

/** The title of a scenario: its own, else that of the preset it is, else "a scenario of your own". */
export function useScenarioTitle(scenario: Scenario): string {
  const language = useLanguage();
  const t = useTexts('library');
  const presets = useKeyedTexts('scenarios');
  const own = scenario.title?.[language] ?? Object.values(scenario.title ?? {})[0];
  if (own !== undefined) return own;
  const preset = presetOfScenario(scenario);
  return preset === null ? t('own-scenario') : presets(`${preset}.title`);
}

/** The story of a scenario in one line: its own, else its preset's, else none. */
export function useScenarioStory(scenario: Scenario): string | null {
  const language = useLanguage();
  const presets = useKeyedTexts('scenarios');
  const own = scenario.story?.[language] ?? Object.values(scenario.story ?? {})[0];
  if (own !== undefined) return own;
  const preset = presetOfScenario(scenario);
  return preset === null ? null : presets(`${preset}.story`);
}
