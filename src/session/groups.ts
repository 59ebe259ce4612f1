import { type Remainder, type SessionSettings } from './settings.ts';

/** Sizes of groups of about `size` whose remainder is spread: they differ by at most one. */
function spreadSizes(players: number, size: number): number[] {
  const fewer = Math.max(1, Math.floor(players / size));
  const growth = Math.ceil(players / fewer) - size;
  const shrinking = size - Math.floor(players / (fewer + 1));
  // With few students one group more is nearer to the size that was asked for.
  const count = growth > shrinking ? fewer + 1 : fewer;
  const least = Math.floor(players / count);
  return Array.from({ length: count }, (_, at) => (at < players % count ? least + 1 : least));
}

function groupSizes(players: number, size: number, remainder: Remainder): number[] {
  if (remainder === 'spread' || players < size) return spreadSizes(players, size);
  const whole: number[] = new Array(Math.floor(players / size)).fill(size);
  const rest = players % size;
  return remainder === 'bots' && rest > 0 ? [...whole, rest] : whole;
}

/** People of one treatment in pools, and those who watch. */
export interface Grouping {
  groups: number[][];
  watching: number[];
}

/**
 * Players into groups by the settings. The first in `order` have a seat before the last; `first` are dealt out
 * evenly over the groups, so that not all who shall make the market sit in one pool.
 */
export function groupPlayers(
  order: readonly number[],
  first: ReadonlySet<number>,
  { groupSize, remainder }: Pick<SessionSettings, 'groupSize' | 'remainder'>,
): Grouping {
  if (order.length === 0) return { groups: [], watching: [] };
  if (groupSize === null) return { groups: [[...order]], watching: [] };
  const sizes = groupSizes(order.length, groupSize, remainder);
  const seats = sizes.reduce((sum, size) => sum + size, 0);
  const playing = order.slice(0, seats);
  const groups: number[][] = sizes.map(() => []);
  let at = 0;
  const deal = (player: number) => {
    while (groups[at % groups.length]!.length >= sizes[at % groups.length]!) at++;
    groups[at % groups.length]!.push(player);
    at++;
  };
  for (const player of playing.filter((one) => first.has(one))) deal(player);
  for (const player of playing.filter((one) => !first.has(one))) deal(player);
  return { groups, watching: order.slice(seats) };
}

/**
 * The same people as in the game before; newcomers fill pools that have become smaller, and then do what the
 * settings say of a remainder. Groups in which one player is left are given up.
 */
export function regroup(
  before: readonly (readonly number[])[],
  order: readonly number[],
  settings: Pick<SessionSettings, 'groupSize' | 'remainder'>,
): Grouping {
  const size = settings.groupSize!;
  const here = new Set(order);
  const groups = before
    .map((members) => members.filter((player) => here.has(player)))
    .filter((members) => members.length > 1);
  if (groups.length === 0) return groupPlayers(order, new Set(), settings);
  const kept = new Set(groups.flat());
  const newcomers = order.filter((player) => !kept.has(player));
  const waiting: number[] = [];
  for (const player of newcomers) {
    const least = groups.reduce((a, b) => (b.length < a.length ? b : a));
    if (least.length < size) least.push(player);
    else waiting.push(player);
  }
  if (settings.remainder === 'spread' && waiting.length < Math.max(2, size - 1)) {
    for (const player of waiting)
      groups.reduce((a, b) => (b.length < a.length ? b : a)).push(player);
    return { groups, watching: [] };
  }
  if (waiting.length === 0) return { groups, watching: [] };
  const fresh = groupPlayers(waiting, new Set(), settings);
  return settings.remainder === 'watch' && waiting.length < size
    ? { groups, watching: waiting }
    : { groups: [...groups, ...fresh.groups], watching: fresh.watching };
}
