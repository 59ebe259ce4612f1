import { type Choices } from '../../src/model/round.ts';
import { type Rules } from '../../src/model/rules.ts';
import { type Seat } from '../../src/model/seat.ts';
import { openMarket } from '../../src/model/state.ts';
import { analyse } from '../../src/theory/analyse.ts';
import { type Analysis, type Situation } from '../../src/theory/types.ts';

export const HOLDER: Seat = { role: 'holder', seat: 0 };
export const MAKER: Seat = { role: 'maker', seat: 0 };

/** The opening of a market, all others holding unless said. */
export function opening(rules: Rules, lastMakers: Choices | null = null): Situation {
  return { rules, market: openMarket(rules), lastHolders: null, lastMakers };
}

/** The analysis of a seat that exists. */
export function analysisOf(situation: Situation, seat: Seat = HOLDER): Analysis {
  const result = analyse(situation, seat);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
