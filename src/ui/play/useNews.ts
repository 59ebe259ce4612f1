import { useLists } from '../../i18n/lists.ts';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useKeyedTexts, useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';
import { tellNews } from './tellNews.ts';
import { useSeatNames } from './useSeatNames.ts';

/** The line of news: what the scenario reports of the last round, else what is worth telling of it. */
export function useNews(scenario: Scenario, view: SeatView): string {
  const t = useTexts('play');
  const numbers = useNumbers();
  const language = useLanguage();
  const keyed = useKeyedTexts('scenarios');
  const characters = useKeyedTexts('characters');
  const nameOf = useSeatNames(scenario);
  const { sentences } = useLists();
  const last = view.past.at(-1);
  const reported = scenario.events.filter(({ round, news }) => round === last?.round && news);
  const lines = reported.map(({ news }) => {
    if (typeof news === 'string') return keyed(`news.${news}`);
    return news?.[language] ?? Object.values(news ?? {})[0] ?? '';
  });
  if (lines.length > 0) return sentences(...lines);
  const words = {
    t,
    numbers,
    nameOf: (seat: SeatView['you']) => nameOf(seat, view.you),
    ruleOf({ role, seat }: SeatView['you']) {
      const specs = role === 'holder' ? scenario.seats.holders : scenario.seats.makers;
      return characters(`${specs[seat % specs.length]?.id}.rule`);
    },
  };
  return sentences(...tellNews(words, scenario, view));
}
