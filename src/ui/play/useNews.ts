import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';

/** The line of news: the last round's event, else how many held. While the round is `told` below, no more. */
export function useNews(scenario: Scenario, view: SeatView, told: boolean): string {
  const t = useTexts('play');
  const numbers = useNumbers();
  const language = useLanguage();
  const keyed = useKeyedTexts('scenarios');
  const last = view.past.at(-1);
  if (last === undefined) return t('news.quiet');
  const reported = scenario.events.filter(({ round, news }) => round === last.round && news);
  const lines = reported.map(({ news }) => {
    if (typeof news === 'string') return keyed(`news.${news}`);
    return news?.[language] ?? Object.values(news ?? {})[0] ?? '';
  });
  if (lines.length > 0) return lines.join(' ');
  if (told) return t('news.settled', { round: numbers.number(last.round) });
  if (last.held === null) return t('news.quiet');
  const { role } = view.you;
  const all = role === 'holder' ? scenario.holders : scenario.makers;
  return t('news.counted', { held: numbers.number(last.held[role]), all: numbers.number(all) });
}
