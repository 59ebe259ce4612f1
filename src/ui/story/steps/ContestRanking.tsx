import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Spread, standingsOf } from '../../../store/contest.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { useMotion } from '../../common/useMotion.ts';

/** How much of the tournaments lies within the thin line. */
const WITHIN = 0.8;

interface RankingProps {
  found: Spread;
  cast: readonly string[];
  caption: string;
}

/** Who earned how much, highest first: a bar for the mean, a line for the spread over the repetitions. */
export function Ranking({ found, cast, caption }: RankingProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const moving = useMotion() === 'full';
  const standings = standingsOf(found);
  const most = Math.max(...standings.map(({ high, mean }) => Math.max(high, mean)));
  const runs = found.totals[0]!.length;
  const chance = standings.some(({ low, high }) => low !== high);
  const share = (dollars: number) => `${(Math.max(0, dollars) / most) * 100}%`;
  const inOrder = [...standings].sort((a, b) => a.place - b.place);
  return (
    <figure class={`ranking ${moving ? 'moving' : ''}`}>
      <figcaption>{caption}</figcaption>
      <ol>
        {inOrder.map(({ player, mean, low, high, wins, place }) => (
          <li key={player} class={place === 0 ? 'first' : ''}>
            <Face strategy={cast[player]!} />
            <span class="rank-name">{names(`${cast[player]}.name`)}</span>
            <span class="rank-bar" aria-hidden="true">
              <span class="bar-fill" style={{ width: share(mean) }} />
              {chance && (
                <span
                  class="bar-spread"
                  style={{
                    left: share(low),
                    width: `${((high - Math.max(0, low)) / most) * 100}%`,
                  }}
                />
              )}
            </span>
            <span class="rank-money">{numbers.money(mean)}</span>
            {chance && (
              <span class="rank-wins">
                {t('tournament.wins', {
                  share: numbers.percent(wins / runs, 0),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {chance && (
        <p class="hint">{t('tournament.spread', { share: numbers.percent(WITHIN, 0) })}</p>
      )}
    </figure>
  );
}
