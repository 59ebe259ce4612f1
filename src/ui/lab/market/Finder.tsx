import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Bench } from '../../../store/lab/market.ts';
import { type Finding, findRules } from '../../../store/lab/market-look.ts';
import { type Lever, type Scenario } from '../../../store/types.ts';
import { useStore } from '../../common/app.ts';
import { useLeverWords } from './levers/useLeverWords.ts';

interface Found {
  of: Scenario;
  finding: Finding;
}

/** The smallest rule that ends the dilemma, and the nearest change of the game along every other one. */
export function Finder({ bench }: { bench: Bench }) {
  const t = useTexts('lab-market');
  const names = useTexts('analysis');
  const scenario = useStore(bench, (state) => state.scenario);
  const game = useStore(bench, (state) => state.look.now.class);
  const [found, setFound] = useState<Found | null>(null);
  const [turned, setTurned] = useState<Scenario | null>(null);
  const current = found?.of === scenario ? found.finding : null;
  useEffect(() => {
    if (found && found.of !== scenario) setFound(null);
  }, [scenario]);
  const apply = ({ field, to }: Lever) => {
    bench.getState().turn(field, to);
    bench.getState().rest();
    setTurned(bench.getState().scenario);
  };
  if (game === null) return null;
  return (
    <section class="finder">
      <button
        type="button"
        class="button"
        onClick={() => setFound({ of: scenario, finding: findRules(scenario) })}
      >
        {t('finder.ask')}
      </button>
      <div role="status">
        {current && <Answer finding={current} calm={game === 'harmony'} onApply={apply} />}
      </div>
      {turned === scenario && !current && (
        <p class="finder-says">{t('now', { name: names(`class.${game}`) })}</p>
      )}
      {current && current.all.length > 0 && <All levers={current.all} onApply={apply} />}
    </section>
  );
}

interface AnswerProps {
  finding: Finding;
  calm: boolean; // holding pays as it is
  onApply(lever: Lever): void;
}

function Answer({ finding: { offered }, calm, onApply }: AnswerProps) {
  const t = useTexts('debrief');
  const names = useTexts('analysis');
  const own = useTexts('lab-market');
  const words = useLeverWords();
  if (calm || offered === null)
    return <p class="finder-says">{t(calm ? 'lever.none-needed' : 'lever.none')}</p>;
  const { field, from, to } = offered;
  return (
    <div class="finder-answer card">
      <p class="finder-says">
        <strong>
          {own(to > from ? 'finder.raise' : 'finder.lower', {
            name: words.name(field),
            from: words.amount(field, from),
            to: words.amount(field, to),
          })}
        </strong>{' '}
        {own('finder.then', { game: names(`class.${offered.class}`) })}
      </p>
      <button type="button" class="button primary" onClick={() => onApply(offered)}>
        {own('finder.apply')}
      </button>
    </div>
  );
}

function All({ levers, onApply }: { levers: readonly Lever[]; onApply(lever: Lever): void }) {
  const t = useTexts('debrief');
  const names = useTexts('analysis');
  const words = useLeverWords();
  return (
    <details class="finder-all">
      <summary>{t('lever.others')}</summary>
      <ul>
        {levers.map((lever) => (
          <li key={`${lever.field} ${lever.to}`}>
            <button type="button" class="button quiet" onClick={() => onApply(lever)}>
              {t('lever.item', {
                field: words.name(lever.field),
                from: words.amount(lever.field, lever.from),
                to: words.amount(lever.field, lever.to),
                class: names(`class.${lever.class}`),
              })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
