import { later } from './later.ts';

/** All long work of the page, each piece with its code fetched when it is first asked for. */
export const WORK = {
  lookBack: later(() => import('./hindsight.ts').then((task) => task.runHindsight)),
  manyRuns: later(() => import('./manyRuns.ts').then((task) => task.runManyRuns)),
};
