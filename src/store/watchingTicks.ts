import { type Game, type RoundRecord } from '../game/types.ts';
import { exp, ln } from '../model/maths.ts';
import { logPriceOf } from '../model/price.ts';
import { type Market } from '../model/state.ts';
import { pathOf, TICKS, ticksOf } from '../model/ticks.ts';

export { TICKS };

/** Log price at which the round itself closed: what comes out about the token at the end comes after it. */
function closingLog({ reveal, after }: RoundRecord): number {
  return reveal === null ? logPriceOf(after) : ln(Math.max(reveal.price, Number.MIN_VALUE));
}

function ticksIn(game: Game, record: RoundRecord, before: Market): number[] {
  const { report } = record;
  const open = logPriceOf(before);
  const path = pathOf(report, open, closingLog(record));
  const logs = ticksOf(game.scenario.seed, report.round, open, path);
  // Where the token's type came out, it did so in the last tick.
  return [...Array.from(logs.subarray(1, TICKS), exp), record.price];
}

/**
 * Price in dollars at the opening and after each tick of every round (MODEL.md §5): place 24·(round − 1) + tick.
 * Every 24th is the price its round ended at, exactly.
 */
export function tickPrices(game: Game): number[] {
  const opening = exp(logPriceOf(game.opening));
  const rounds = game.rounds.map((record, at) =>
    ticksIn(game, record, game.rounds[at - 1]?.after ?? game.opening),
  );
  return [opening, ...rounds.flat()];
}

/** Where a place in `tickPrices` lies: the round (1-based) and its tick 1–24; round 0, tick 0 is the opening. */
export function momentAt(place: number): { round: number; tick: number } {
  const round = Math.ceil(place / TICKS);
  return { round, tick: place === 0 ? 0 : place - (round - 1) * TICKS };
}
