import { type Simplex } from '../arena/simplex.ts';
import { type History, type WinRate } from '../arena/types.ts';
import { shareOf } from './class/intervals.ts';
import { literatureName } from './contest.ts';
import { type Table } from './table.ts';

/** A history, a win rate or a triangle of mixtures as it is given away: strategies by their names. */
export function toldEvolution<T extends History | WinRate | Simplex>(came: T): T {
  return { ...came, strategies: came.strategies.map(literatureName) };
}

/** Generation by generation: how many of each, or which share, and its mean score. */
export function historyTable({ strategies, generations }: History, inShares: boolean): Table {
  return {
    columns: [
      { name: 'generation', unit: 'count' },
      { name: 'strategy', unit: 'text' },
      inShares ? { name: 'share', unit: 'fraction' } : { name: 'players', unit: 'count' },
      { name: 'mean_score', unit: 'points' },
    ],
    rows: generations.flatMap(({ counts, scores }, generation) =>
      strategies.map((strategy, kind) => [
        generation,
        literatureName(strategy),
        counts[kind]!,
        scores[kind]!,
      ]),
    ),
  };
}

/** How often one ended with everything, with Wilson's interval at 95 %; nobody: `strategy` is null. */
export interface WinShare {
  strategy: string | null;
  wins: number;
  share: number;
  low: number;
  high: number;
}

/** The win rate of each strategy in the order given, and how often nobody had everything. */
export function winSharesOf({ strategies, wins, undecided }: WinRate): WinShare[] {
  const runs = wins.reduce((sum, won) => sum + won, undecided);
  const shares = (strategy: string | null, won: number): WinShare => {
    const { share, low, high } = shareOf(won, runs)!;
    return { strategy, wins: won, share, low, high };
  };
  return [
    ...strategies.map((strategy, kind) => shares(strategy, wins[kind]!)),
    shares(null, undecided),
  ];
}

/** Win rates, one strategy a row; the last row: nobody alone. */
export function winTable(rate: WinRate): Table {
  return {
    columns: [
      { name: 'strategy', unit: 'text' },
      { name: 'wins', unit: 'count' },
      { name: 'win_rate', unit: 'fraction' },
      { name: 'low_95', unit: 'fraction' },
      { name: 'high_95', unit: 'fraction' },
    ],
    rows: winSharesOf(rate).map(({ strategy, wins, share, low, high }) => [
      strategy === null ? 'nobody' : literatureName(strategy),
      wins,
      share,
      low,
      high,
    ]),
  };
}

/** The states of rest of three strategies: their shares, and what becomes of who is a little off. */
export function simplexTable({ strategies, rests }: Simplex): Table {
  return {
    columns: [
      ...['share_1', 'share_2', 'share_3'].map((name) => ({ name, unit: 'fraction' }) as const),
      { name: 'rest', unit: 'text' },
      { name: 'corners', unit: 'text' },
    ],
    rows: rests.map(({ shares, kind }) => [
      ...shares,
      kind,
      strategies.map(literatureName).join(' / '),
    ]),
  };
}
