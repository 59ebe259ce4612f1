import { hasVote, isPassed, isShut, wasVoted } from '../model/coordinator.ts';
import { reveal } from '../model/quality.ts';
import { type Choices } from '../model/round.ts';
import { type Seat } from '../model/seat.ts';
import { copyMarket } from '../model/state.ts';
import { settledWealth } from '../model/wealth.ts';
import {
  type Executed,
  executeChoices,
  marketNow,
  type Past,
  playOn,
  setTable,
  type Table,
  type TableSetup,
} from '../strategies/table.ts';
import { votesNext } from '../strategies/votes.ts';

/** What to look back on: the scenario, my seat and what I did, one executed choice a round. */
export interface HindsightRequest {
  scenario: TableSetup;
  seat: Seat;
  mine: boolean[]; // true = hold
  votes?: boolean[]; // the holders' on the coordinator's block as they were; without, as the model advises
}

/** A game against the table, of which I can play any continuation. */
export interface Sitting {
  table: Table;
  seat: Seat;
  votes: Choices | null; // kept in every path as they were
  shut: boolean[]; // by round: I cannot sell
}

/** The votes if the coming round opens with them. */
function votesAt({ table, votes }: Sitting, past: Past): Choices | null {
  return hasVote(table.rules, past.rounds.length + 1) ? votes : null;
}

/** What all seats do next, mine still open: the others do not know my coming choice. */
export function othersNext(sitting: Sitting, past: Past): Executed {
  const { table, seat } = sitting;
  const votes = votesAt(sitting, past);
  return executeChoices(table, past, { fixed: { ...seat, hold: true }, votes });
}

/** The round in which I do this. */
export function playMine(sitting: Sitting, past: Past, next: Executed, hold: boolean): Past {
  const { table, seat } = sitting;
  const votes = votesAt(sitting, past);
  const own = (seat.role === 'holder' ? next.holders : next.makers).slice();
  own[seat.seat] = hold ? 1 : 0;
  const { round } =
    seat.role === 'holder'
      ? playOn(table.rules, past, own, next.makers, votes)
      : playOn(table.rules, past, next.holders, own, votes);
  return { opening: past.opening, rounds: [...past.rounds, round] };
}

/** My wealth if the game ends here, by the scenario's settlement, the token's type revealed; dollars. */
export function wealthAt({ table, seat }: Sitting, past: Past): number {
  const market = copyMarket(marketNow(past));
  reveal(table.rules, market, table.seed);
  return settledWealth(market, seat, table.rules.settle);
}

/** Plays `choices` from the round after `past` on. */
export function follow(sitting: Sitting, past: Past, choices: readonly boolean[]): Past {
  let now = past;
  for (let round = past.rounds.length; round < choices.length; round++)
    now = playMine(sitting, now, othersNext(sitting, now), choices[round]!);
  return now;
}

/** Every prefix of the game in which I play `choices`, the opening first. */
export function prefixesOf(sitting: Sitting, opening: Past, choices: readonly boolean[]): Past[] {
  const prefixes = [opening];
  for (const [round, hold] of choices.entries()) {
    const past = prefixes[round]!;
    prefixes.push(playMine(sitting, past, othersNext(sitting, past), hold));
  }
  return prefixes;
}

/** Rounds in which the player of a seat cannot sell, by what the votes came to. */
function shutRounds({ scenario, seat, mine }: HindsightRequest, votes: Choices | null): boolean[] {
  const decided = votes === null ? {} : { approved: isPassed(votes) };
  return mine.map((_, round) => seat.role === 'holder' && isShut(scenario, { round, ...decided }));
}

/** Sit down to a game of which the votes are known, or come out as they do on the path played. */
export function sitDown(request: HindsightRequest, opening: Past): Sitting {
  const { scenario, seat, mine, votes } = request;
  const open: Sitting = { table: setTable(scenario), seat, votes: null, shut: [] };
  if (!wasVoted(scenario, mine.length)) return { ...open, shut: shutRounds(request, null) };
  const before = mine.slice(0, scenario.coordinator!.from - 1);
  const kept = votesNext(scenario, follow(open, opening, before), votes);
  return { ...open, votes: kept, shut: shutRounds(request, kept) };
}
