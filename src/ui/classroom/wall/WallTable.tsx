import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type PoolView } from '../../../store/classroom/types.ts';

const HEADS = ['pool', 'round', 'price', 'value', 'held', 'sold'] as const;

/** The pools in figures, for those who hear the wall. */
export function WallTable({ pools }: { pools: readonly PoolView[] }) {
  const t = useTexts('wall');
  const { number, price } = useNumbers();
  const rows = pools.flatMap((pool, at) => pool.rounds.map((round) => ({ at, ...round })));
  if (rows.length === 0) return null;
  return (
    <section class="hidden-text" aria-label={t('table.caption')}>
      <table>
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`table.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, round, holders, ...row }) => (
            <tr key={`${at} ${round}`}>
              <td>{number(at + 1)}</td>
              <th scope="row">{number(round)}</th>
              <td>{price(row.price)}</td>
              <td>{price(row.value)}</td>
              <td>{holders && number(holders.hold)}</td>
              <td>{holders && number(holders.sell)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
