import { type ComponentType } from 'preact';
import { type PieceProps } from './props.ts';

/** Pictures that belong to one chapter each, by the name its staging gives; fetched when shown. */
export const PIECES: Readonly<Record<string, () => Promise<ComponentType<PieceProps>>>> = {
  'contest-cast': () => import('./contest-cast.tsx').then((m) => m.ContestCast),
  'contest-pool': () => import('./contest-pool.tsx').then((m) => m.ContestPool),
  shadow: () => import('./shadow.tsx').then((m) => m.Shadow),
  'duel-board': () => import('./duel-board.tsx').then((m) => m.DuelBoard),
  'duel-ways': () => import('./duel-ways.tsx').then((m) => m.DuelWays),
  'overhang-peak': () => import('./overhang-peak.tsx').then((m) => m.OverhangPeak),
  'three-roads': () => import('./three-roads.tsx').then((m) => m.ThreeRoads),
  'use-and-price': () => import('./use-and-price.tsx').then((m) => m.UseAndPrice),
  'own-market': () => import('./own-market.tsx').then((m) => m.OwnMarket),
  farewell: () => import('./farewell.tsx').then((m) => m.Farewell),
  'two-marks': () => import('./two-marks.tsx').then((m) => m.TwoMarks),
  'two-falls': () => import('./two-falls.tsx').then((m) => m.TwoFalls),
  purse: () => import('./purse.tsx').then((m) => m.PurseTable),
  shore: () => import('./shore.tsx').then((m) => m.Shore),
};
