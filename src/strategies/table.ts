import { chance, MAKER_SEAT, stream } from '../model/chance.ts';
import { benchOf, firstHold, seatWealth } from '../model/hypothetical.ts';
import { priceOf } from '../model/price.ts';
import { type Choices, playRound, type RoundReport } from '../model/round.ts';
import { outsideReturn, type Rules } from '../model/rules.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { copyMarket, type Market } from '../model/state.ts';
import { parametersOf, type Strategy, strategyOf } from './registry.ts';
import { type Parameters, type Sight } from './types.ts';

interface PlayedSeat {
  strategy: Strategy;
  parameters: Parameters;
}

/** Every seat with the strategy that plays it, the rules and the seed of all chance. */
export interface Table {
  rules: Rules;
  seed: number;
  seats: Record<Role, PlayedSeat[]>;
}

/** A round that was played, as far as strategies look back on it. */
export interface PastRound {
  holders: Choices; // executed
  makers: Choices;
  held: Record<Role, number>; // how many held
  price: number; // after it, dollars
  after: Market; // snapshot, not to be changed
}

/** A game so far: the opening and the rounds played. */
export interface Past {
  opening: Market; // before the first round, not to be changed
  rounds: readonly PastRound[];
}

/** What a table is set from; a scenario is one. */
export interface TableSetup extends Rules {
  seed: number;
  seats: Record<
    'holders' | 'makers',
    readonly ({ id: string } & Record<string, string | number>)[]
  >;
}

function seated(role: Role, count: number, specs: TableSetup['seats']['holders']): PlayedSeat[] {
  return Array.from({ length: count }, (_, i) => {
    const spec = specs[i % specs.length];
    const strategy = spec && strategyOf(role, spec.id);
    if (!spec || !strategy) throw new Error(`no strategy ${spec?.id} for a ${role}`);
    return { strategy, parameters: parametersOf(strategy, spec) };
  });
}

/** Set the table of a checked scenario; shorter lists of strategies repeat (MODEL.md §2, `seats`). */
export function setTable(setup: TableSetup): Table {
  return {
    rules: setup,
    seed: setup.seed,
    seats: {
      holder: seated('holder', setup.holders, setup.seats.holders),
      maker: seated('maker', setup.makers, setup.seats.makers),
    },
  };
}

function streamSeat({ role, seat }: Seat): number {
  return role === 'holder' ? seat : MAKER_SEAT + seat;
}

/** The market as it stands now. */
export function marketNow(past: Past): Market {
  return past.rounds.at(-1)?.after ?? past.opening;
}

function choicesOf(round: PastRound, role: Role): Choices {
  return role === 'holder' ? round.holders : round.makers;
}

/** A role's choices of the last round; before the first, all hold (MODEL.md §4). */
export function lastChoices(past: Past, role: Role): Choices {
  const last = past.rounds.at(-1);
  if (last) return choicesOf(last, role);
  const seats = role === 'holder' ? past.opening.stock : past.opening.inventory;
  return new Uint8Array(seats.length).fill(1);
}

/**
 * Choices of my role in which mine is `mine` and `held` of the others hold: those of the last round where
 * as many held then, else the first in seat order (MODEL.md §4). With unlike stocks who holds matters.
 */
function othersHolding(
  past: Past,
  { role, seat }: Seat,
  count: number,
  held: number,
  mine: boolean,
): Choices {
  const last = lastChoices(past, role);
  const before = countHolding(last) - last[seat]!;
  return before === held ? last.with(seat, mine ? 1 : 0) : firstHold(count, seat, held, mine);
}

/** What the strategy in `seat` sees; parts that are costly are worked out when looked at. */
function sightOf({ rules, seats }: Table, past: Past, seat: Seat): Sight {
  const { role } = seat;
  const market = marketNow(past);
  const count = seats[role].length;
  return {
    round: past.rounds.length + 1,
    rounds: rules.rounds,
    others: count - 1,
    get othersHeld() {
      if (rules.information === 'none') return null;
      return past.rounds.map(
        (round) => round.held[role] - (choicesOf(round, role)[seat.seat] === 0 ? 0 : 1),
      );
    },
    get mine() {
      return past.rounds.map((round) => choicesOf(round, role)[seat.seat] !== 0);
    },
    get prices() {
      return [priceOf(past.opening), ...past.rounds.map((round) => round.price)];
    },
    gap: market.gap,
    get wealth() {
      return [past.opening, ...past.rounds.map((round) => round.after)].map((at) =>
        seatWealth(at, seat),
      );
    },
    unlock: role === 'holder' ? rules.unlock : 0,
    outside: outsideReturn(rules),
    inventory: role === 'maker' ? market.inventory[seat.seat]! : 0,
    belief: null,
    gainIf(held) {
      const bench = benchOf(rules, market);
      const gain = (mine: boolean) => {
        const choices = othersHolding(past, seat, count, held, mine);
        return role === 'holder'
          ? bench.gain(seat, choices, lastChoices(past, 'maker'))
          : bench.gain(seat, lastChoices(past, 'holder'), choices);
      };
      return { hold: gain(true), sell: gain(false) };
    },
  };
}

/** What the seat's strategy decides for the coming round, before noise: true = hold. */
export function decide(table: Table, past: Past, seat: Seat): boolean {
  const { strategy, parameters } = table.seats[seat.role][seat.seat]!;
  const draw = stream(table.seed, 'strategy', streamSeat(seat), past.rounds.length + 1);
  return strategy.decide(sightOf(table, past, seat), parameters, draw);
}

/** Whether the hand in `seat` trembles in `round` (1-based) and its decision is flipped (MODEL.md §2). */
export function slips(table: Table, seat: Seat, round: number): boolean {
  return chance(table.rules.noise, table.seed, 'noise', streamSeat(seat), round);
}

/** Whether another round follows `round` (1-based). */
export function continues({ rules, seed }: Table, round: number): boolean {
  if (round >= rules.rounds) return false;
  return chance(rules.continuation, seed, 'continuation', 0, round);
}

/** The coming round's choices as they are executed, and whose hand slipped. */
export interface Executed {
  holders: Choices;
  makers: Choices;
  slipped: Seat[];
}

/** What is decided from outside; every other seat is played by its strategy. */
export interface Outside {
  chosen?: Record<Role, readonly (boolean | null)[]>; // before noise, like any decision
  fixed?: Seat & { hold: boolean }; // executed as given
}

/** Choices of the coming round: decided, then flipped where a hand slips. */
export function executeChoices(table: Table, past: Past, outside: Outside = {}): Executed {
  const round = past.rounds.length + 1;
  const { chosen, fixed } = outside;
  const slipped: Seat[] = [];
  const execute = (role: Role) =>
    Uint8Array.from(table.seats[role], (_, at) => {
      const seat = { role, seat: at };
      if (fixed && fixed.role === role && fixed.seat === at) return fixed.hold ? 1 : 0;
      const decided = chosen?.[role][at] ?? decide(table, past, seat);
      if (!slips(table, seat, round)) return decided ? 1 : 0;
      slipped.push(seat);
      return decided ? 0 : 1;
    });
  return { holders: execute('holder'), makers: execute('maker'), slipped };
}

function countHolding(choices: Choices): number {
  let held = 0;
  for (const choice of choices) held += choice;
  return held;
}

/** Play the coming round with these executed choices; `past` is not changed. */
export function playOn(
  rules: Rules,
  past: Past,
  holders: Choices,
  makers: Choices,
): { round: PastRound; report: RoundReport } {
  const after = copyMarket(marketNow(past));
  const report = playRound(rules, after, holders, makers);
  return {
    round: {
      holders,
      makers,
      held: { holder: countHolding(holders), maker: countHolding(makers) },
      price: priceOf(after),
      after,
    },
    report,
  };
}
