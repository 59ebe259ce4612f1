import { type Choices, playRound, type RoundReport } from '../../src/model/round.ts';
import { type Rules } from '../../src/model/rules.ts';
import { copyMarket, type Market, openMarket } from '../../src/model/state.ts';

/** Choices from numbers, 1 = hold. */
export function choices(...held: number[]): Choices {
  return Uint8Array.from(held);
}

/** `count` seats that all do the same. */
export function all(count: number, hold: boolean): Choices {
  return new Uint8Array(count).fill(hold ? 1 : 0);
}

/** Choices of one round for both roles. */
export interface Profile {
  holders: Choices;
  makers: Choices;
}

/**
 * Plays a whole game of given profiles from the opening, keeping every state on the way. With a seed its
 * extensions have their chance, and a vote on the block passes or not by whether the seed is odd.
 */
export function playGame(
  rules: Rules,
  profileOf: (round: number) => Profile,
  seed?: number,
): { markets: Market[]; reports: RoundReport[]; last: Market } {
  const market = openMarket(rules);
  if (rules.coordinator?.vote && seed !== undefined) market.approved = seed % 2 === 1;
  const markets = [copyMarket(market)];
  const reports: RoundReport[] = [];
  for (let round = 1; round <= rules.rounds; round++) {
    const { holders, makers } = profileOf(round);
    reports.push(playRound(rules, market, holders, makers, seed));
    markets.push(copyMarket(market));
  }
  return { markets, reports, last: market };
}
