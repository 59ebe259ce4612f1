import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type WinRate } from '../../../store/contest.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import './contest-population.css';

/** How often each ended with the whole pool, over many seeds. */
export function WinShares({ rate }: { rate: WinRate }) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const runs = rate.undecided + rate.wins.reduce((sum, won) => sum + won, 0);
  const order = rate.wins
    .map((won, kind) => ({ won, strategy: rate.strategies[kind]! }))
    .filter(({ won }) => won > 0)
    .sort((a, b) => b.won - a.won);
  return (
    <figure class="win-shares">
      <figcaption>{t('evolution.rates', { count: runs, runs: numbers.number(runs) })}</figcaption>
      <ul>
        {order.map(({ strategy, won }) => (
          <li key={strategy}>
            <Face strategy={strategy} />
            <span>{names(`${strategy}.name`)}</span>
            <strong>{numbers.percent(won / runs, 0)}</strong>
          </li>
        ))}
        {rate.undecided > 0 && (
          <li>
            <span class="nobody" />
            <span>{t('evolution.nobody')}</span>
            <strong>{numbers.percent(rate.undecided / runs, 0)}</strong>
          </li>
        )}
      </ul>
    </figure>
  );
}
