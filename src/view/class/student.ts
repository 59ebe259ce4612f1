import { type Pledge } from '../../game/types.ts';
import { type Role } from '../../model/seat.ts';
import { isAwaited, placeOf, playerOf, playsSelf } from '../../session/players.ts';
import { type Group, type Place, type Player, type Session } from '../../session/types.ts';
import { accountOf } from '../account.ts';
import { gateOf } from '../extensions.ts';
import { type Gate } from '../types.ts';
import { endOf } from './end.ts';
import { type Have } from './have.ts';
import { countPledges, nowOf, ownDrop, pledgesIn } from './now.ts';
import { roomView } from './room.ts';
import { type Lived, livedBy } from './rounds.ts';
import { type SeatPlay, type StudentRound, type StudentView, type Without } from './types.ts';

function roundOf({ round, group, seat: { role, seat }, facts, by }: Lived): StudentRound {
  const { record, held, forced, slipped, seized, gains, meanGains } = facts;
  const { report, after, price } = record;
  const told = group.scenario.information !== 'none';
  const choices = role === 'holder' ? record.holders : record.makers;
  const isHolder = role === 'holder';
  return {
    round,
    before: report.opening.price,
    price,
    value: after.value,
    depth: report.depth,
    holders: told ? held.holder : null,
    makers: told ? held.maker : null,
    forced: forced.size,
    news: group.scenario.events.flatMap((event) =>
      event.round === report.round && event.news !== undefined ? [event.news] : [],
    ),
    mine: {
      held: choices[seat] !== 0,
      by,
      slipped: slipped[role].has(seat),
      forced: isHolder && forced.has(seat),
      seized: isHolder ? (seized.get(seat) ?? 0) : 0,
      gain: gains[role][seat]!,
    },
    sellersGain: told ? meanGains[role].sell : null,
    holdersGain: told ? meanGains[role].hold : null,
  };
}

const counts = new WeakMap<Session, Map<string, Record<Pledge, number>>>();

/** Pledges of a role in a pool, counted once for all its seats. */
function pledgedIn(session: Session, group: number, role: Role): Record<Pledge, number> {
  const known = counts.get(session) ?? new Map<string, Record<Pledge, number>>();
  counts.set(session, known);
  const key = `${group} ${role}`;
  const pledges = () => pledgesIn(session, session.game!.groups[group]!, role);
  const found = known.get(key) ?? countPledges(pledges());
  known.set(key, found);
  return found;
}

const bots = new WeakMap<Session, Map<number, number>>();

/** Seats of a pool that are played by bots, counted once for all its seats. */
function botsIn(session: Session, group: number): number {
  const known = bots.get(session) ?? new Map<number, number>();
  bots.set(session, known);
  const { holder, maker } = session.game!.groups[group]!.seats;
  const isBot = (player: number | null) => player === null || !playsSelf(session, player);
  const found = known.get(group) ?? [...holder, ...maker].filter(isBot).length;
  known.set(group, found);
  return found;
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

function playOf(session: Session, place: Place): SeatPlay {
  const { seat } = place;
  const { game, seats, scenario } = session.game!.groups[place.group]!;
  const now = nowOf(game);
  const isOpen = session.phase === 'voting' || session.phase === 'choosing';
  return {
    seat,
    price: now.price,
    value: now.market.value,
    gap: now.market.gap,
    depth: now.market.depth,
    account: accountOf(isOpen ? now.opened : now, seat), // MODEL.md §3.1
    fresh: isOpen && seat.role === 'holder' ? scenario.unlock : 0,
    myDrop: ownDrop(game, now, seat),
    pool: seats[seat.role].length,
    bots: session.game!.settings.botsTold ? botsIn(session, place.group) : null,
    belief: now.market.quality?.belief ?? null,
    gate: gateTold(session, place),
    pledged:
      scenario.pledges && session.phase === 'choosing'
        ? pledgedIn(session, place.group, seat.role)
        : null,
    each: scenario.information === 'each' && game.rounds.length > 0 ? now.each[seat.role] : null,
  };
}

function stateOf({ removed, handed }: Player, place: Place | null): StudentView['you']['state'] {
  if (removed) return 'removed';
  if (place === null) return 'watching';
  return handed ? 'handed' : 'playing';
}

function isDone({ phase }: Session): boolean {
  return phase === 'over' || phase === 'closed';
}

function withoutOf(session: Session, player: number): Without {
  if (session.game === null) return 'not-started';
  if (isDone(session)) return 'between';
  return player > session.game.present ? 'late' : 'remainder';
}

function askedOf(session: Session, player: number): StudentView['asks'] {
  if (!isAwaited(session, player)) return null;
  if (session.phase === 'predicting') return 'prediction';
  return session.phase === 'voting' ? 'vote' : 'choice';
}

function mineOf({ game, phase }: Session, player: number): StudentView['mine'] {
  return {
    prediction: game?.predictions[player] ?? null,
    pledge: game?.pledges[player] ?? null,
    vote: phase === 'voting' ? (game?.votes[player] ?? null) : null,
    hold: phase === 'choosing' ? (game?.decisions[player]?.hold ?? null) : null,
  };
}

/** Of the scenario the player plays; before that of the only one there is. */
function titleOf({ settings }: Session, group: Group | null): StudentView['title'] {
  const only = settings.treatments.length === 1 ? settings.treatments[0]!.title : undefined;
  return (group === null ? only : group.scenario.title) ?? null;
}

/**
 * All that one player of the class may know at `at` (ms since 1970 on the server's clock), with the rounds
 * closed since those the phone has. What belongs to a pool is worked out once for all its seats.
 */
export function studentView(session: Session, player: number, have: Have, at: number): StudentView {
  const one = playerOf(session, player)!;
  const { settings, game } = session;
  const place = one.removed ? null : placeOf(session, player);
  const state = stateOf(one, place);
  const known = have !== null && have.game === game?.number ? have.rounds : 0;
  const asks = askedOf(session, player);
  const group = place && game!.groups[place.group]!;
  return {
    room: roomView(session, at),
    you: {
      player,
      name: one.name,
      state,
      without: state === 'watching' ? withoutOf(session, player) : null,
    },
    names: settings.names,
    roles: settings.roles,
    title: titleOf(session, group),
    play: place && playOf(session, place),
    past: place ? livedBy(game!, player, known).map(roundOf) : [],
    mine: mineOf(session, player),
    asks,
    mayPledge: asks === 'choice' && group!.scenario.pledges,
    end: game !== null && isDone(session) && !one.removed ? endOf(game, player) : null,
  };
}
