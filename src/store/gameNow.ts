import { type Game } from '../game/types.ts';
import { type Seat } from '../model/seat.ts';
import { type Market } from '../model/state.ts';
import { classify } from '../theory/classify.ts';
import {
  advantages,
  cornersOf,
  criticalMassOf,
  dominantChoice,
  schellingOf,
} from '../theory/schelling.ts';
import { type Corners, type GameClass } from '../theory/types.ts';

/** What game it is for one seat at this moment, as far as the player is shown it in play. */
export interface GameNow {
  corners: Corners | null; // null: nobody else in the role
  class: GameClass | null;
  hold: number[]; // my gain if I hold while k others do, k = 0…N−1, dollars
  sell: number[];
  criticalMass: number | null;
  dominant: 'hold' | 'sell' | null; // better whatever the others do
  last: { others: number; held: boolean } | null; // how many others held last round, and what I did
}

function lastPoint(game: Game, { role, seat }: Seat): GameNow['last'] {
  const record = game.rounds.at(-1);
  if (record === undefined || game.scenario.information === 'none') return null;
  const choices = role === 'holder' ? record.holders : record.makers;
  const held = choices[seat] !== 0;
  return { others: record.held[role] - (held ? 1 : 0), held };
}

/** The game of a seat before its next choice (MODEL.md §4), by trying rounds on the market as it stands. */
export function gameNow(game: Game, seat: Seat): GameNow {
  const record = game.rounds.at(-1);
  const market: Market = record?.after ?? game.opening;
  const schedule = schellingOf(
    {
      rules: game.scenario,
      market,
      lastHolders: record?.holders ?? null,
      lastMakers: record?.makers ?? null,
    },
    seat,
  );
  const corners = cornersOf(schedule);
  return {
    corners,
    class: corners === null ? null : classify(corners).class,
    hold: schedule.hold,
    sell: schedule.sell,
    criticalMass: criticalMassOf(advantages(schedule)),
    dominant: dominantChoice(schedule),
    last: lastPoint(game, seat),
  };
}
