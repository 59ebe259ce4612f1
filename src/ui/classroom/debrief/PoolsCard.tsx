import { useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type PoolPlayed, replayCodeOf } from '../../../store/classroom/debrief.ts';
import { hrefOf } from '../../../store/routes.ts';
import { letterOf } from './words.ts';

/** More pools than this wait until they are asked for. */
const AT_ONCE = 12;

/** Every pool as a way into the game's own viewer. */
export function PoolsCard({ pools, several }: { pools: readonly PoolPlayed[]; several: boolean }) {
  const t = useTexts('class-debrief');
  const { number } = useNumbers();
  const [all, setAll] = useState(false);
  const shown = useMemo(
    () =>
      (all ? pools : pools.slice(0, AT_ONCE)).map((pool) => ({
        ...pool,
        href: hrefOf({ page: 'replay', code: replayCodeOf(pool) }),
      })),
    [pools, all],
  );
  const named = ({ round, pool, treatment }: PoolPlayed) => {
    const name =
      round === null
        ? t('replay.pool', { number: number(pool) })
        : t('replay.pool-round', { round: number(round), number: number(pool) });
    return several ? t('replay.of', { letter: letterOf(treatment), name }) : name;
  };
  return (
    <section class="card finding pools-card">
      <h2>{t('replay.title')}</h2>
      <p>{t('replay.says')}</p>
      <ul class="pools">
        {shown.map((pool) => (
          <li key={`${pool.round} ${pool.pool}`}>
            <a class="button" href={pool.href} target="_blank" rel="noreferrer">
              {named(pool)}
            </a>
          </li>
        ))}
      </ul>
      {!all && pools.length > AT_ONCE && (
        <p>
          <button type="button" class="button quiet" onClick={() => setAll(true)}>
            {t('replay.more', { number: number(pools.length) })}
          </button>
        </p>
      )}
    </section>
  );
}
