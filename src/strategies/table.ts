import { chance, MAKER_SEAT, stream } from '../model/chance.ts';
import { isPassed, isShut } from '../model/coordinator.ts';
import { priceOf } from '../model/price.ts';
import { type Choices, playRound, type RoundReport } from '../model/round.ts';
import { type Rules } from '../model/rules.ts';
import { type Role, type Seat } from '../model/seat.ts';
import { copyMarket } from '../model/state.ts';
import { marketNow, type Past, type PastRound } from './past.ts';
import { parametersOf, type Strategy, strategyOf } from './registry.ts';
import { sightOf } from './sight.ts';
import { type Parameters } from './types.ts';

export { lastChoices, marketNow, type Past, type PastRound } from './past.ts';

interface PlayedSeat {
  strategy: Strategy;
  parameters: Parameters;
}

/** Every seat with the strategy that plays it, the rules and the seed of all chance. */
export interface Table {
  rules: TableSetup;
  seed: number;
  seats: Record<Role, PlayedSeat[]>;
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

/** What the seat's strategy decides for the coming round, before noise: true = hold. */
export function decide(table: Table, past: Past, seat: Seat): boolean {
  const { strategy, parameters } = table.seats[seat.role][seat.seat]!;
  const draw = stream(table.seed, 'strategy', streamSeat(seat), past.rounds.length + 1);
  return strategy.decide(sightOf(table.rules, past, seat), parameters, draw);
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

/** Whether holders cannot sell in the coming round; `votes` are those on it, where they were just held. */
export function isShutNext(rules: Rules, past: Past, votes: Choices | null): boolean {
  const market = marketNow(past);
  if (votes === null) return isShut(rules, market);
  return isShut(rules, { round: market.round, approved: isPassed(votes) });
}

function allHold(seats: number): Choices {
  return new Uint8Array(seats).fill(1);
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
  votes?: Choices | null; // on the coordinator's block, where they were just held
}

/** Choices of the coming round: decided, then flipped where a hand slips. Where the gate is shut all hold. */
export function executeChoices(table: Table, past: Past, outside: Outside = {}): Executed {
  const round = past.rounds.length + 1;
  const { chosen, fixed, votes = null } = outside;
  const shut = isShutNext(table.rules, past, votes);
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
  const holders = shut ? allHold(table.rules.holders) : execute('holder');
  return { holders, makers: execute('maker'), slipped };
}

/**
 * Play the coming round with these executed choices, and the votes on the coordinator's block if they were
 * just held; `past` is not changed. Where the gate is shut, whoever would sell holds.
 */
export function playOn(
  rules: TableSetup,
  past: Past,
  holders: Choices,
  makers: Choices,
  votes: Choices | null = null,
): { round: PastRound; report: RoundReport } {
  const after = copyMarket(marketNow(past));
  if (votes !== null) after.approved = isPassed(votes);
  const report = playRound(rules, after, holders, makers, rules.seed);
  const held = report.gateShut ? allHold(holders.length) : holders;
  return {
    round: {
      holders: held,
      makers,
      held: { holder: report.holding, maker: report.standing },
      votes,
      price: priceOf(after),
      after,
    },
    report,
  };
}
