import { type Session } from '../../session/types.ts';
import { poolViews } from './pools.ts';
import { roomView } from './room.ts';
import { scenesOf } from './scene.ts';
import { idlePlayers } from './teacher.ts';
import { type PoolView, type WallView } from './types.ts';

function toldOf({ game, phase }: Session, pool: PoolView): PoolView {
  const { settings } = game!;
  const { information } = settings.treatments[pool.treatment]!;
  const isHidden = information === 'none' && phase !== 'over' && phase !== 'closed';
  const { holder, maker } = pool.seats;
  return {
    ...pool,
    seats: settings.botsTold
      ? pool.seats
      : { holder: { ...holder, bots: null }, maker: { ...maker, bots: null } },
    rounds: isHidden
      ? pool.rounds.map((round) => ({ ...round, holders: null, makers: null }))
      : pool.rounds,
  };
}

/** What stands on the wall at `at` (ms since 1970): no name, no secret, nothing a student may not know. */
export function wallView(session: Session, at: number): WallView {
  return {
    room: roomView(session, at),
    titles: (session.game ?? session).settings.treatments.map(({ title }) => title ?? null),
    pools: poolViews(session).map((pool) => toldOf(session, pool)),
    scenes: scenesOf(session),
    waiting: idlePlayers(session),
  };
}
