import { type Rules } from './rules.ts';

/** Log growth of the network's use in a round of which `holding` holders held and the drop was Q/D (MODEL.md §3.7). */
export function useGrowth(rules: Rules, holding: number, drop: number): number {
  return (rules.growth * holding) / rules.holders - rules.optionality * drop;
}
