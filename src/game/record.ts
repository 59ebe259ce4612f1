import { allTicks, tickCorrelation } from '../model/correlation.ts';
import { priceOf } from '../model/price.ts';
import { reveal } from '../model/quality.ts';
import { type Choices } from '../model/round.ts';
import { copyMarket } from '../model/state.ts';
import { type Scenario } from '../scenario/types.ts';
import { marketNow, type Past, playOn } from '../strategies/table.ts';
import { type RoundRecord } from './types.ts';

/** What is executed in a round, and what was said and done around it. */
export type Doings = Pick<RoundRecord, 'votes' | 'slipped' | 'pledges'> & {
  holders: Choices;
  makers: Choices;
};

/** Plays the coming round and keeps everything about it. */
export function recordRound(scenario: Scenario, past: Past, doings: Doings): RoundRecord {
  const { holders, makers, votes, slipped, pledges } = doings;
  const { round, report } = playOn(scenario, past, holders, makers, votes);
  const correlation =
    scenario.siblings === undefined
      ? null
      : tickCorrelation(allTicks(scenario, scenario.seed, report, marketNow(past), round.after));
  return { ...round, report, slipped, pledges, correlation, reveal: null };
}

/**
 * The rounds of a game that has ended: the last one's market with what the type of the token adds to its
 * value (MODEL.md §5, quality); without quality, the same rounds.
 */
export function withReveal(scenario: Scenario, rounds: RoundRecord[]): RoundRecord[] {
  const last = rounds.at(-1);
  if (last === undefined || scenario.quality === undefined) return rounds;
  const after = copyMarket(last.after);
  const revealed = reveal(scenario, after, scenario.seed);
  return [...rounds.slice(0, -1), { ...last, after, price: priceOf(after), reveal: revealed }];
}
