import { type Role } from '../../model/seat.ts';
import { fillSeats } from '../../scenario/seats.ts';
import { type Scenario, type StrategySpec } from '../../scenario/types.ts';

/** So many seats in a row played by one strategy. */
export interface Run {
  count: number;
  spec: StrategySpec;
}

/** Who sits where, by role; a list that is shorter than the seats repeats, what is too long does not play. */
export type Seating = Record<Role, Run[]>;

const FIRST: Record<Role, StrategySpec> = {
  holder: { id: 'majority', threshold: 0.5 },
  maker: { id: 'stand' },
};

const isSame = (a: StrategySpec, b: StrategySpec) => JSON.stringify(a) === JSON.stringify(b);

/** Neighbours of one strategy told as one. */
export function runsOf(specs: readonly StrategySpec[]): Run[] {
  const runs: Run[] = [];
  for (const spec of specs) {
    const last = runs.at(-1);
    if (last && isSame(last.spec, spec)) last.count += 1;
    else runs.push({ count: 1, spec });
  }
  return runs;
}

/** The strategies of the runs one by one, at most `most`. */
export function seatsIn(runs: readonly Run[], most: number): StrategySpec[] {
  const specs: StrategySpec[] = [];
  for (const { count, spec } of runs) {
    const left = most - specs.length;
    for (let at = 0; at < Math.min(count, left); at++) specs.push(spec);
  }
  return specs;
}

/** How many seats the runs name. */
export function seatsNamed(runs: readonly Run[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

export function seatingOf({ seats }: Scenario): Seating {
  const orFirst = (role: Role, runs: Run[]) =>
    runs.length > 0 ? runs : [{ count: 1, spec: FIRST[role] }];
  return {
    holder: orFirst('holder', runsOf(seats.holders)),
    maker: orFirst('maker', runsOf(seats.makers)),
  };
}

/** The scenario with these people in its seats. Your seat moves to the last one where it is no longer there. */
export function seated(scenario: Scenario, seating: Seating): Scenario {
  const { holders, makers, seats } = scenario;
  const fill = (role: Role, count: number) =>
    count > 0 ? fillSeats(seatsIn(seating[role], count), count) : [];
  const { role, seat } = seats.you;
  const most = (role === 'holder' ? holders : makers) - 1;
  return {
    ...scenario,
    seats: {
      you: { role, seat: Math.max(0, Math.min(seat, most)) },
      holders: fill('holder', holders),
      makers: fill('maker', makers),
    },
  };
}

/** The runs with another strategy in one seat, in whatever list names it. */
export function seatOne(
  runs: readonly Run[],
  count: number,
  seat: number,
  spec: StrategySpec,
): Run[] {
  return runsOf(fillSeats(seatsIn(runs, count), count).with(seat, spec));
}
