import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Spread } from '../../../store/contest.ts';
import { useMotion } from '../../common/useMotion.ts';
import { Face } from './ContestFigure.tsx';

interface Standing {
  strategy: string;
  mean: number;
  low: number; // a tenth of the repetitions lie below
  high: number; // a tenth lie above
  wins: number;
  place: number; // from 0
}

const MARGIN = 0.1;

function standingsOf(found: Spread, cast: readonly string[]): Standing[] {
  const all = cast.map((strategy, player) => {
    const totals = found.totals[player]!;
    const at = (share: number) => totals[Math.round((totals.length - 1) * share)]!;
    return {
      strategy,
      mean: totals.reduce((sum, total) => sum + total, 0) / totals.length,
      low: at(MARGIN),
      high: at(1 - MARGIN),
      wins: found.wins[player]!,
    };
  });
  const order = [...all].sort((a, b) => b.mean - a.mean);
  return all.map((one) => ({ ...one, place: order.indexOf(one) }));
}

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
  const standings = standingsOf(found, cast);
  const most = Math.max(...standings.map(({ high, mean }) => Math.max(high, mean)));
  const runs = found.totals[0]!.length;
  const chance = standings.some(({ low, high }) => low !== high);
  const share = (dollars: number) => `${(Math.max(0, dollars) / most) * 100}%`;
  const inOrder = [...standings].sort((a, b) => a.place - b.place);
  return (
    <figure class={`ranking ${moving ? 'moving' : ''}`}>
      <figcaption>{caption}</figcaption>
      <ol>
        {inOrder.map(({ strategy, mean, low, high, wins, place }) => (
          <li key={strategy} class={place === 0 ? 'first' : ''}>
            <Face strategy={strategy} />
            <span class="rank-name">{names(`${strategy}.name`)}</span>
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
        <p class="hint">{t('tournament.spread', { share: numbers.percent(1 - 2 * MARGIN, 0) })}</p>
      )}
    </figure>
  );
}
