import { useKeyedTexts, useLanguage, useTexts } from '../../../i18n/useTexts.ts';
import { presetOfScenario } from '../../../store/naming.ts';
import { type Scenario } from '../../../store/types.ts';

/** The titles of a class's scenarios: their own, else those of the presets they are. */
export function useTitles(scenarios: readonly Scenario[]): string[] {
  const language = useLanguage();
  const t = useTexts('library');
  const presets = useKeyedTexts('scenarios');
  return scenarios.map((scenario) => {
    const own = scenario.title?.[language] ?? Object.values(scenario.title ?? {})[0];
    if (own !== undefined) return own;
    const preset = presetOfScenario(scenario);
    return preset === null ? t('own-scenario') : presets(`${preset}.title`);
  });
}
