import { type Pledge } from '../../game/types.ts';
import { type Role } from '../../model/seat.ts';
import { playsSelf } from '../../session/players.ts';
import { type Place, type Session } from '../../session/types.ts';
import { accountOf } from '../account.ts';
import { gateOf } from '../extensions.ts';
import { type Gate } from '../types.ts';
import { countPledges, nowOf, ownDrop, pledgesIn } from './now.ts';
import { type Told } from './told.ts';
import { type SeatPlay } from './types.ts';

type Own = Pick<SeatPlay, 'seat' | 'account' | 'myDrop' | 'gate'>;
type Shared = Omit<SeatPlay, keyof Own>;

/** Pledges of a role in a pool. */
function pledgedIn(session: Session, group: number, role: Role): Record<Pledge, number> {
  return countPledges(pledgesIn(session, session.game!.groups[group]!, role));
}

/** Seats of a pool that are played by bots. */
function botsIn(session: Session, group: number): number {
  const { holder, maker } = session.game!.groups[group]!.seats;
  const isBot = (player: number | null) => player === null || !playsSelf(session, player);
  return [...holder, ...maker].filter(isBot).length;
}

/** The block, its end not cut at the game's where that is not told. */
function gateTold(session: Session, { group, seat }: Place): Gate | null {
  const { groups, settings } = session.game!;
  const { game } = groups[group]!;
  const gate = gateOf(game, seat);
  const { coordinator } = game.scenario;
  if (gate === null || coordinator === undefined || settings.endingTold) return gate;
  return { ...gate, to: coordinator.from + coordinator.length - 1 };
}

function isOpen({ phase }: Session): boolean {
  return phase === 'voting' || phase === 'choosing';
}

function workOut(session: Session, group: number, role: Role): Shared {
  const { game, seats, scenario } = session.game!.groups[group]!;
  const now = nowOf(game);
  return {
    price: now.price,
    value: now.market.value,
    gap: now.market.gap,
    depth: now.market.depth,
    fresh: isOpen(session) && role === 'holder' ? scenario.unlock : 0,
    pool: seats[role].length,
    bots: session.game!.settings.botsTold ? botsIn(session, group) : null,
    belief: now.market.quality?.belief ?? null,
    pledged:
      scenario.pledges && session.phase === 'choosing' ? pledgedIn(session, group, role) : null,
    each: scenario.information === 'each' && game.rounds.length > 0 ? now.each[role] : null,
  };
}

const known = new WeakMap<Session, Record<Role, Shared[]>>(); // by role and pool

/** The market as all seats of a role in a pool see it, worked out once for them. */
function sharedBy(session: Session, group: number, role: Role): Shared {
  const found = known.get(session) ?? { holder: [], maker: [] };
  known.set(session, found);
  found[role][group] ??= workOut(session, group, role);
  return found[role][group];
}

/** The market as a student's seat sees it. */
export function playOf(session: Session, place: Place): Told<Shared, Own> {
  const { seat, group } = place;
  const { game } = session.game!.groups[group]!;
  const now = nowOf(game);
  return {
    shared: sharedBy(session, group, seat.role),
    own: {
      seat,
      account: accountOf(isOpen(session) ? now.opened : now, seat), // MODEL.md §3.1
      myDrop: ownDrop(game, now, seat),
      gate: gateTold(session, place),
    },
  };
}
