import { type WallView } from '../../../store/classroom/types.ts';
import { Groups } from './Groups.tsx';
import { pathOf } from './pools.ts';
import { Say } from './Say.tsx';

/** A game, or the session, is over: its prices, and who held round by round. */
export function Over({ view }: { view: WallView }) {
  const { room, pools } = view;
  const closed = room.phase === 'closed';
  const more = !closed && room.game < room.games;
  const one = pools.length === 1 ? pathOf(pools[0]!) : null;
  return (
    <main class="wall-over">
      {pools.some(({ rounds }) => rounds.length > 0) && (
        <Groups view={view} hanging="lines" tally={false} />
      )}
      {one !== null && one.length > 1 && (
        <Say class="inline">
          {(t, { number, price }) =>
            t('chart.from-to', {
              from: price(one[0]!.price),
              to: price(one.at(-1)!.price),
              rounds: number(one.length - 1),
            })
          }
        </Say>
      )}
      <Say class="inline muted">
        {(t) => t(closed ? 'closed.says' : more ? 'over.next' : 'over.phone')}
      </Say>
    </main>
  );
}
