import { type Role, type Seat } from '../../model/seat.ts';
import { placesIn } from '../../session/players.ts';
import { type ClassGame, type Group } from '../../session/types.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Told } from './told.ts';
import { type StudentRound } from './types.ts';

/** The pools of a closed round (from 0), in which it is the round `index` of their own games. */
export function poolsOfRound(game: ClassGame, round: number): { groups: Group[]; index: number } {
  const earlier = game.before[round];
  if (earlier) return { groups: earlier, index: 0 };
  return { groups: game.groups, index: round - game.before.length };
}

/** What became of one player in one closed round. */
export interface Lived {
  round: number; // from 1
  group: Group;
  seat: Seat;
  facts: Facts;
  by: 'self' | 'repeat' | 'hold' | 'bot';
}

/** A player's closed rounds after the first `have` of them, where the player's seat was in a pool that played. */
export function livedBy(game: ClassGame, player: number, have: number): Lived[] {
  const lived: Lived[] = [];
  for (let round = have; round < game.closed; round++) {
    const { groups, index } = poolsOfRound(game, round);
    const place = placesIn(groups).get(player);
    const group = place && groups[place.group]!;
    if (!group?.game.rounds[index]) continue;
    const { role, seat } = place!.seat;
    const by = group.by[index]?.[role][seat] ?? 'bot';
    lived.push({ round: round + 1, group, seat: place!.seat, facts: factsOf(group, index), by });
  }
  return lived;
}

type Own = Pick<StudentRound, 'mine'>;
type Shared = Omit<StudentRound, keyof Own>;

function workOut({ round, group, seat: { role }, facts }: Lived): Shared {
  const { record, held, forced, meanGains } = facts;
  const { report, after, price } = record;
  const told = group.scenario.information !== 'none';
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
    sellersGain: told ? meanGains[role].sell : null,
    holdersGain: told ? meanGains[role].hold : null,
  };
}

const known = new WeakMap<Facts, Partial<Record<Role, Shared>>>();

/** A closed round as all seats of a role in its pool see it, worked out once for them. */
function sharedBy(lived: Lived): Shared {
  const found = known.get(lived.facts) ?? {};
  known.set(lived.facts, found);
  found[lived.seat.role] ??= workOut(lived);
  return found[lived.seat.role]!;
}

/** A closed round as the seat of one who lived it sees it. */
export function roundOf(lived: Lived): Told<Shared, Own> {
  const { role, seat } = lived.seat;
  const { record, forced, slipped, seized, gains } = lived.facts;
  const choices = role === 'holder' ? record.holders : record.makers;
  const isHolder = role === 'holder';
  return {
    shared: sharedBy(lived),
    own: {
      mine: {
        held: choices[seat] !== 0,
        by: lived.by,
        slipped: slipped[role].has(seat),
        forced: isHolder && forced.has(seat),
        seized: isHolder ? (seized.get(seat) ?? 0) : 0,
        gain: gains[role][seat]!,
      },
    },
  };
}
