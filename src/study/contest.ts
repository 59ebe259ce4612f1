import { type Spread } from '../arena/spread.ts';
import { type Player, type Tournament } from '../arena/types.ts';
import { arenaStrategyOf } from '../strategies/arena/registry.ts';
import { type Table } from './table.ts';

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

/** How one player did over tournaments under several seeds. */
export interface Standing {
  player: number; // its place in the list given
  mean: number; // of its totals
  low: number; // a tenth of its totals lie below
  high: number; // a tenth lie above
  wins: number; // seeds under which it alone was first
  place: number; // by the mean, from 0; equal means in the order given
}

const MARGIN = 0.1;

/** The standings of all players, in the order given. */
export function standingsOf({ totals, wins }: Pick<Spread, 'totals' | 'wins'>): Standing[] {
  const all = totals.map((list, player) => {
    const at = (share: number) => list[Math.round((list.length - 1) * share)]!;
    const mean = list.reduce((sum, total) => sum + total, 0) / list.length;
    const [low, high] = [at(MARGIN), at(1 - MARGIN)];
    return { player, mean, low, high, wins: wins[player]! };
  });
  const order = [...all].sort((a, b) => b.mean - a.mean);
  return all.map((one) => ({ ...one, place: order.indexOf(one) }));
}

/** The ranking: one player a row, the best first. */
export function standingTable(spread: Spread): Table {
  const order = standingsOf(spread).sort((a, b) => a.place - b.place);
  return {
    columns: [
      { name: 'place', unit: 'count' },
      { name: 'player', unit: 'text' },
      { name: 'mean_total', unit: 'points' },
      { name: 'low_total', unit: 'points' },
      { name: 'high_total', unit: 'points' },
      { name: 'alone_first', unit: 'count' },
    ],
    rows: order.map(({ place, player, mean, low, high, wins }) => [
      place + 1,
      labelOf(spread.players[player]!),
      mean,
      low,
      high,
      wins,
    ]),
  };
}

/** Who earned what from whom: one ordered pair a row, mean match totals and points a turn at most played. */
export function scoreTable({ players, scores }: Spread, turns: number): Table {
  return {
    columns: [
      { name: 'player', unit: 'text' },
      { name: 'opponent', unit: 'text' },
      { name: 'match_score', unit: 'points' },
      { name: 'score_by_turns', unit: 'points' },
    ],
    rows: players.flatMap((player, row) =>
      players.map((other, column) => {
        const score = scores[row]![column]!;
        return [labelOf(player), labelOf(other), score, score / turns];
      }),
    ),
  };
}
