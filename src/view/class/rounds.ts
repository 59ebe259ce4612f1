import { type Seat } from '../../model/seat.ts';
import { placesIn } from '../../session/players.ts';
import { type ClassGame, type Group } from '../../session/types.ts';
import { type Facts, factsOf } from './facts.ts';

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
