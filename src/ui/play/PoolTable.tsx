import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Scenario, type SeatView, type SeenRound } from '../../store/types.ts';
import { hasExtensions, useExtensions } from './useExtensions.ts';
import { useSeatNames } from './useSeatNames.ts';

function WhoHeld({
  scenario,
  view,
  round,
}: {
  scenario: Scenario;
  view: SeatView;
  round: SeenRound;
}) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const nameOf = useSeatNames(scenario);
  if (round.held === null) return <p>{t('pool.hidden')}</p>;
  if (round.each === null) {
    const { holder, maker } = round.held;
    return (
      <p>{t('pool.held', { holders: numbers.number(holder), makers: numbers.number(maker) })}</p>
    );
  }
  const { each } = round;
  return (
    <ul>
      {(['holder', 'maker'] as const).flatMap((role) =>
        each[role].map((held, seat) => (
          <li key={`${role}${seat}`}>
            {t(`pool.${role}.${held ? 'held' : 'sold'}`, {
              name: nameOf({ role, seat }, view.you),
            })}
          </li>
        )),
      )}
    </ul>
  );
}

const HEADS = ['round', 'price', 'value', 'depth', 'sold', 'waves', 'gain'] as const;

const LEAST_DROP = 0.0005; // of the price: less reads as nothing

interface PoolTableProps {
  scenario: Scenario;
  view: SeatView;
  allSell?: boolean; // tell how far the price would fall if all sold
}

/** The picture in words and numbers: level, value, depth, who is in, waves, round by round. */
export function PoolTable({ scenario, view, allSell = false }: PoolTableProps) {
  const t = useTexts('play');
  const more = useExtensions(allSell || hasExtensions(scenario));
  const numbers = useNumbers();
  const last = view.past.at(-1);
  const myDrop = 1 - Math.exp(-view.myDrop);
  const hasWaves = view.past.some(({ waves }) => waves.length > 0);
  return (
    <div class="pool-table">
      <p>
        {t('pool.now', {
          price: numbers.price(view.price),
          value: numbers.price(view.value),
          depth: numbers.number(view.depth),
        })}
      </p>
      {view.phase !== 'over' && myDrop >= LEAST_DROP && (
        <p>{t(`pool.my-drop.${view.you.role}`, { drop: numbers.percent(myDrop) })}</p>
      )}
      {last !== undefined && <WhoHeld scenario={scenario} view={view} round={last} />}
      {view.past.length > 0 && (
        <table>
          <caption>{t('pool.rounds')}</caption>
          <thead>
            <tr>
              {HEADS.filter((head) => head !== 'waves' || hasWaves).map((head) => (
                <th key={head} scope="col">
                  {t(`pool.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.past.map((round) => (
              <tr key={round.round}>
                <th scope="row">{numbers.number(round.round)}</th>
                <td>{numbers.price(round.price)}</td>
                <td>{numbers.price(round.value)}</td>
                <td>{numbers.number(round.depth)}</td>
                <td>{numbers.number(round.flow)}</td>
                {hasWaves && <td>{numbers.number(round.waves.length)}</td>}
                <td>{numbers.signedMoney(round.mine.gain)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && more !== 'missing' && (
        <more.ExtensionTable scenario={scenario} view={view} allSell={allSell} />
      )}
    </div>
  );
}
