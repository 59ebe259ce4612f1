import { mix } from '../model/chance.ts';
import { seatingStream, shuffled } from './draws.ts';
import { seatsWithPlayers } from './players.ts';
import { type ClassGame, type Session } from './types.ts';

/** The treatment in which each player sat, by player. */
export function treatmentsOf(game: ClassGame): Map<number, number> {
  const rounds = [game.groups, ...game.before];
  return new Map(
    rounds.flatMap((groups) =>
      groups.flatMap((group) =>
        seatsWithPlayers(group).map(({ player }) => [player, group.treatment] as const),
      ),
    ),
  );
}

function smallest(sides: readonly number[][]): number[] {
  return sides.reduce((least, side) => (side.length < least.length ? side : least));
}

function largest(sides: readonly number[][]): number[] {
  return sides.reduce((most, side) => (side.length > most.length ? side : most));
}

/**
 * Players split at random between the treatments, each side in an order drawn at random. Who was in a treatment
 * before stays in it; newcomers go where fewest are. With `even` as few as needed change sides, so that sizes
 * differ by at most one.
 */
export function splitPlayers(
  session: Session,
  players: readonly number[],
  seed: number,
  even: boolean,
): number[][] {
  const { settings, game } = session;
  const draw = seatingStream(mix(seed, 'seating', session.turn, 0) >>> 0, 'treatments', 0);
  const order = shuffled(players, draw);
  const count = settings.treatments.length;
  const known = game !== null && game.settings.treatments.length === count;
  const earlier = known ? treatmentsOf(game) : new Map<number, number>();
  const sides: number[][] = Array.from({ length: count }, () => []);
  const isSettled = (player: number) => earlier.has(player);
  for (const player of order.filter(isSettled)) sides[earlier.get(player)!]!.push(player);
  for (const player of order.filter((one) => !isSettled(one))) smallest(sides).push(player);
  while (even && largest(sides).length - smallest(sides).length > 1) {
    smallest(sides).push(largest(sides).pop()!);
  }
  return sides;
}
