import { type Role, type Seat } from '../../model/seat.ts';
import { wealths } from '../../model/wealth.ts';
import { isRematched } from '../../session/allot.ts';
import { answerOf } from '../../session/answered.ts';
import { placesIn } from '../../session/players.ts';
import { type ClassGame, type Group } from '../../session/types.ts';
import { FEWEST, factsOf } from './facts.ts';
import { poolsOfRound } from './rounds.ts';
import { type StudentEnd } from './types.ts';

/** What everybody of one role came to, by player or by seat, dollars. */
interface Standing {
  ranked: Float64Array; // rising
  mean: number | null; // null for fewer than three
}

function standingOf(ends: Float64Array): Standing {
  const ranked = ends.toSorted();
  const mean = ranked.reduce((sum, wealth) => sum + wealth, 0) / ranked.length;
  return { ranked, mean: ranked.length < FEWEST ? null : mean };
}

/** 1 is best; equals share the better place. */
function rankIn(ranked: Float64Array, wealth: number): number {
  let above = 0;
  while (above < ranked.length && ranked[ranked.length - 1 - above]! > wealth) above++;
  return above + 1;
}

interface Ended {
  opening: Record<Role, number[]>;
  closing: Record<Role, number[]>;
  standing: Record<Role, Standing>;
}

const ended = new WeakMap<Group, Ended>();

function endedOf(group: Group): Ended {
  const found = ended.get(group);
  if (found) return found;
  const { game, scenario } = group;
  const open = wealths(game.opening, 'price');
  const close = wealths(game.rounds.at(-1)?.after ?? game.opening, scenario.settle);
  const made = {
    opening: { holder: open.holders, maker: open.makers },
    closing: { holder: close.holders, maker: close.makers },
    standing: {
      holder: standingOf(Float64Array.from(close.holders)),
      maker: standingOf(Float64Array.from(close.makers)),
    },
  };
  ended.set(group, made);
  return made;
}

interface Sum {
  gain: number; // over all rounds
  side: string; // treatment and role of the last round played
}

interface Summed {
  players: ReadonlyMap<number, Sum>;
  standing: ReadonlyMap<string, Standing>; // by side
}

const summed = new WeakMap<ClassGame, Summed>();

function sumsIn(game: ClassGame): Map<number, Sum> {
  const players = new Map<number, Sum>();
  for (let round = 0; round < game.closed; round++) {
    const { groups, index } = poolsOfRound(game, round);
    for (const [player, { group, seat }] of placesIn(groups)) {
      const { treatment } = groups[group]!;
      const gain = factsOf(groups[group]!, index).gains[seat.role][seat.seat]!;
      const before = players.get(player)?.gain ?? 0;
      players.set(player, { gain: before + gain, side: `${treatment} ${seat.role}` });
    }
  }
  return players;
}

/** Gains of all players of a game whose partners were drawn each round; roles and treatments stand apart. */
function summedOf(game: ClassGame): Summed {
  const found = summed.get(game);
  if (found) return found;
  const players = sumsIn(game);
  const gains = new Map<string, number[]>();
  for (const { side, gain } of players.values()) {
    const others = gains.get(side);
    if (others) others.push(gain);
    else gains.set(side, [gain]);
  }
  const standing = new Map(
    Array.from(gains, ([side, all]) => [side, standingOf(Float64Array.from(all))]),
  );
  const made = { players, standing };
  summed.set(game, made);
  return made;
}

/** Share of the holders that held in the first round, in the player's pool of then. */
function heldFirst(game: ClassGame, player: number): number | null {
  const { groups, index } = poolsOfRound(game, 0);
  const group = groups[placesIn(groups).get(player)?.group ?? -1];
  if (group === undefined || group.game.rounds.length === 0) return null;
  const { hold, sell } = factsOf(group, index).held.holder;
  return hold / (hold + sell);
}

function endOfRedrawn(game: ClassGame, player: number) {
  const { players, standing } = summedOf(game);
  const sum = players.get(player);
  if (sum === undefined) return null;
  const { ranked, mean } = standing.get(sum.side)!;
  const rank = rankIn(ranked, sum.gain);
  return { wealth: sum.gain, start: 0, mean, rank, of: ranked.length, rounds: game.closed };
}

function endInPool(group: Group, { role, seat }: Seat) {
  const { opening, closing, standing } = endedOf(group);
  const { ranked, mean } = standing[role];
  const wealth = closing[role][seat]!;
  return {
    wealth,
    start: opening[role][seat]!,
    mean,
    rank: rankIn(ranked, wealth),
    of: ranked.length,
    rounds: group.game.rounds.length,
  };
}

/** What a player who had a seat learns when a game is over; null for others, and before a first closed round. */
export function endOf(game: ClassGame, player: number): StudentEnd | null {
  const place = placesIn(game.groups).get(player);
  const group = place && game.groups[place.group]!;
  const end = isRematched(game)
    ? endOfRedrawn(game, player)
    : group && game.closed > 0
      ? endInPool(group, place!.seat)
      : null;
  if (end === null) return null;
  return {
    ...end,
    predicted: answerOf(game.predictions, player) ?? null,
    held: heldFirst(game, player),
    real: group?.game.rounds.at(-1)?.reveal?.real ?? null,
  };
}
