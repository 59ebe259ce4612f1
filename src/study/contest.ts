import { type Spread } from '../arena/spread.ts';
import { type History, type Player, type Tournament, type WinRate } from '../arena/types.ts';
import { arenaStrategyOf } from '../strategies/arena/registry.ts';

/** The literature's name of a strategy by id; of a rule of one's own its id. */
export function literatureName(id: string): string {
  return arenaStrategyOf(id)!.name;
}

/** The literature's name, numbered where a strategy plays more than once. */
export function labelOf({ strategy, copy }: Player): string {
  return copy === 0 ? literatureName(strategy) : `${literatureName(strategy)} ${copy}`;
}

/** A tournament as it is given away: players by their names, each unordered pair, totals without self-play. */
export function toldTournament({ players, pairs, totals }: Tournament): object {
  const labels = players.map(labelOf);
  return {
    players: labels,
    pairs: pairs.map(({ a, b, scores }) => ({ a: labels[a], b: labels[b], scores })),
    totals: Object.fromEntries(totals.map((total, player) => [labels[player], total])),
  };
}

/** Tournaments under one seed after another as they are given away. */
export function toldSpread({ players, ...found }: Spread): object {
  return { players: players.map(labelOf), ...found };
}

/** A history or a win rate as it is given away. */
export function toldEvolution<T extends History | WinRate>(came: T): T {
  return { ...came, strategies: came.strategies.map(literatureName) };
}
