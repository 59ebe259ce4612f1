import { type RoundRecord } from '../../game/types.ts';
import { seatWealth } from '../../model/hypothetical.ts';
import { type Choices } from '../../model/round.ts';
import { type Role, type Seat } from '../../model/seat.ts';
import { type Market } from '../../model/state.ts';
import { type Group } from '../../session/types.ts';
import { type Held } from './types.ts';

/** Means of fewer than so many would tell what one other player gained. */
export const FEWEST = 3;

/** What is worked out once of a closed round and told to many. */
export interface Facts {
  record: RoundRecord;
  held: Record<Role, Held>;
  forced: ReadonlySet<number>; // holders sold out
  slipped: Record<Role, ReadonlySet<number>>;
  seized: ReadonlyMap<number, number>; // tokens by holder
  gains: Record<Role, Float64Array>; // by seat, dollars
  meanGains: Record<Role, { hold: number | null; sell: number | null }>; // null for fewer than three
}

const known = new WeakMap<RoundRecord, Facts>();

function heldOf(choices: Choices): Held {
  let hold = 0;
  for (const choice of choices) hold += choice;
  return { hold, sell: choices.length - hold };
}

function gainsOf(role: Role, record: RoundRecord, before: Market, unlock: number): Float64Array {
  const { holders, makers, report, after } = record;
  const free = role === 'holder' ? unlock * report.opening.price : 0;
  return Float64Array.from(role === 'holder' ? holders : makers, (_, seat) => {
    const place: Seat = { role, seat };
    return seatWealth(after, place) - seatWealth(before, place) - free;
  });
}

function meanGain(choices: Choices, gains: Float64Array, wanted: 0 | 1): number | null {
  let sum = 0;
  let count = 0;
  for (const [seat, choice] of choices.entries()) {
    if (choice !== wanted) continue;
    sum += gains[seat]!;
    count++;
  }
  return count < FEWEST ? null : sum / count;
}

function slippedIn(role: Role, { slipped }: RoundRecord): ReadonlySet<number> {
  return new Set(slipped.filter((one) => one.role === role).map(({ seat }) => seat));
}

function workOut(record: RoundRecord, before: Market, unlock: number): Facts {
  const { holders, makers, report } = record;
  const gains = {
    holder: gainsOf('holder', record, before, unlock),
    maker: gainsOf('maker', record, before, unlock),
  };
  const meanGains = (choices: Choices, of: Float64Array) => ({
    hold: meanGain(choices, of, 1),
    sell: meanGain(choices, of, 0),
  });
  return {
    record,
    held: { holder: heldOf(holders), maker: heldOf(makers) },
    forced: new Set(report.waves.flatMap(({ seats }) => seats)),
    slipped: { holder: slippedIn('holder', record), maker: slippedIn('maker', record) },
    seized: new Map(report.seizures.map(({ seat, tokens }) => [seat, tokens])),
    gains,
    meanGains: {
      holder: meanGains(holders, gains.holder),
      maker: meanGains(makers, gains.maker),
    },
  };
}

/** The facts of one closed round of a pool; `index` from 0 into its game's rounds. */
export function factsOf({ game }: Group, index: number): Facts {
  const record = game.rounds[index]!;
  const found = known.get(record);
  if (found) return found;
  const before = game.rounds[index - 1]?.after ?? game.opening;
  const facts = workOut(record, before, game.scenario.unlock);
  known.set(record, facts);
  return facts;
}
