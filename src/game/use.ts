import { exp } from '../model/maths.ts';
import { useGrowth } from '../model/use.ts';
import { type Game } from './types.ts';

/** Use of the network at the opening and after every round, as a multiple of the opening's. */
export function useCourse({ scenario, rounds }: Game): number[] {
  let log = 0;
  const after = rounds.map(({ report: { holding, flow, depth } }) => {
    log += useGrowth(scenario, holding, flow / depth);
    return exp(log);
  });
  return [1, ...after];
}

/** Tokens issued at the opening and after every round, as a multiple of the opening's. */
export function supplyCourse({ opening, rounds }: Game): number[] {
  return [1, ...rounds.map(({ after }) => after.supply / opening.supply)];
}
