import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type PoolView, type TeacherView } from '../../../store/classroom/types.ts';
import { heldBy } from './held.ts';

/** Price before and after the last closed round; null where a treatment has several pools, each with its own. */
function priceMove(pools: readonly PoolView[]): { before: number; after: number } | null {
  const [pool, ...others] = pools;
  const last = pool?.rounds.at(-1);
  if (pool === undefined || last === undefined || others.length > 0) return null;
  return { before: pool.rounds.at(-2)?.price ?? pool.opening.price, after: last.price };
}

function One({ view, treatment }: { view: TeacherView; treatment: number }) {
  const t = useTexts('class');
  const { number, price, signedPercent } = useNumbers();
  const { between } = useLists();
  const last = heldBy(view.pools, treatment).at(-1);
  if (last === undefined) return null;
  const move = priceMove(view.pools.filter((pool) => pool.treatment === treatment));
  const all = last.hold + last.sell;
  const isPair = view.settings.treatments.length > 1;
  return (
    <p class="round-outcome">
      {isPair && <span class="letter">{t(treatment === 0 ? 'a' : 'b')}</span>}
      <strong>{t('outcome.held', { hold: number(last.hold), all: number(all) })}</strong>
      {between}
      {move !== null && (
        <span>
          {t('outcome.price', {
            before: price(move.before),
            after: price(move.after),
            change: signedPercent(move.after / move.before - 1),
          })}
        </span>
      )}
    </p>
  );
}

/** What came of the round that has just been revealed, by treatment. */
export function RoundOutcome({ view }: { view: TeacherView }) {
  if (view.room.phase !== 'revealed') return null;
  return (
    <div class="round-outcomes">
      {view.settings.treatments.map((_, treatment) => (
        <One key={treatment} view={view} treatment={treatment} />
      ))}
    </div>
  );
}
