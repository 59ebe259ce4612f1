import { priceOf } from '../../model/price.ts';
import { type Role } from '../../model/seat.ts';
import { isRematched } from '../../session/allot.ts';
import { playsSelf } from '../../session/players.ts';
import { type ClassGame, type Group, type Session } from '../../session/types.ts';
import { factsOf } from './facts.ts';
import { poolsOfRound } from './rounds.ts';
import { type Held, type PoolRound, type PoolView } from './types.ts';

function sumHeld(all: readonly Held[]): Held {
  let hold = 0;
  let sell = 0;
  for (const one of all) {
    hold += one.hold;
    sell += one.sell;
  }
  return { hold, sell };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One closed round of some pools together. */
function roundOf(groups: readonly Group[], index: number, round: number): PoolRound {
  const all = groups.map((group) => factsOf(group, index));
  return {
    round,
    price: meanOf(all.map(({ record }) => record.price)),
    value: meanOf(all.map(({ record }) => record.after.value)),
    holders: sumHeld(all.map(({ held }) => held.holder)),
    makers: sumHeld(all.map(({ held }) => held.maker)),
    forced: all.reduce((sum, { forced }) => sum + forced.size, 0),
  };
}

function seatsOf(session: Session, groups: readonly Group[], role: Role) {
  const seats = groups.flatMap((group) => group.seats[role]);
  const bots = seats.filter((player) => player === null || !playsSelf(session, player)).length;
  return { all: seats.length, bots };
}

function headOf(session: Session, groups: readonly Group[], among: readonly Group[]) {
  const { opening } = groups[0]!.game;
  return {
    treatment: groups[0]!.treatment,
    group: among.indexOf(groups[0]!),
    seats: {
      holder: seatsOf(session, groups, 'holder'),
      maker: seatsOf(session, groups, 'maker'),
    },
    opening: { price: priceOf(opening), value: opening.value },
  };
}

function viewOfPool(session: Session, group: Group): PoolView {
  const rounds = group.game.rounds.map((_, index) => roundOf([group], index, index + 1));
  return { ...headOf(session, [group], session.game!.groups), rounds };
}

function ofTreatment(groups: readonly Group[], treatment: number): Group[] {
  return groups.filter((group) => group.treatment === treatment);
}

/** All pools of a treatment in one, round by round those that then played; seats and place are of its last round. */
function viewOfTreatment(session: Session, game: ClassGame, treatment: number): PoolView {
  const rounds: PoolRound[] = [];
  for (let round = 0; round < game.closed; round++) {
    const { groups, index } = poolsOfRound(game, round);
    const then = ofTreatment(groups, treatment);
    if (then.length > 0) rounds.push(roundOf(then, index, round + 1));
  }
  const among = [...game.before, game.groups].findLast((groups) =>
    groups.some((group) => group.treatment === treatment),
  )!;
  return { ...headOf(session, ofTreatment(among, treatment), among), rounds };
}

/** Every pool of the game in play, or the last one, with its closed rounds; nothing of the open one. */
export function poolViews(session: Session): PoolView[] {
  const { game } = session;
  if (game === null) return [];
  if (!isRematched(game)) return game.groups.map((group) => viewOfPool(session, group));
  const treatments = new Set([...game.before, game.groups].flat().map((group) => group.treatment));
  return [...treatments]
    .sort((a, b) => a - b)
    .map((treatment) => viewOfTreatment(session, game, treatment));
}
