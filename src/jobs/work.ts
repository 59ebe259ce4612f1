import { later } from './later.ts';
import { laterContagion } from './later-contagion.ts';

/** All long work of the page, each piece with its code fetched when it is first asked for. */
export const WORK = {
  lookBack: later(() => import('./hindsight.ts').then((task) => task.runHindsight)),
  manyRuns: later(() => import('./manyRuns.ts').then((task) => task.runManyRuns)),
  marketRuns: later(() => import('./marketRuns.ts').then((task) => task.runMarketRuns)),
  tournament: later(() => import('./tournament.ts').then((task) => task.runTournament)),
  winRates: later(() => import('./win-rates.ts').then((task) => task.runWinRates)),
  spread: later(() => import('./spread.ts').then((task) => task.runSpread)),
  evolution: later(() => import('./evolution.ts').then((task) => task.runEvolution)),
  winRate: later(() => import('./win-rate.ts').then((task) => task.runWinRate)),
  simplex: later(() => import('./simplex.ts').then((task) => task.runSimplex)),
  contagion: later(() => import('./contagion.ts').then((task) => task.runContagion)),
  contagionLive: laterContagion(() =>
    import('./contagion-live.ts').then((task) => task.openContagion),
  ),
};
