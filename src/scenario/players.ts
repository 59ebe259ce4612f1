import { type Seat } from '../model/seat.ts';
import { numberField } from './fields.ts';
import { fillSeats, shortestList } from './seats.ts';
import { type Scenario, type StrategySpec } from './types.ts';

function clamp(path: string, value: number): number {
  const { min, max } = numberField(path);
  return Math.min(max, Math.max(min, value));
}

function seatWithin({ role, seat }: Seat, holders: number, makers: number): Seat {
  if (role === 'maker' && makers === 0) return { role: 'holder', seat: 0 };
  return { role, seat: Math.min(seat, (role === 'holder' ? holders : makers) - 1) };
}

/** The list goes on repeating; the last holder keeps its strategy where it is the whale. */
function reseat(specs: readonly StrategySpec[], count: number, whale: boolean): StrategySpec[] {
  if (!whale) return fillSeats(shortestList(specs), count);
  const others = specs.length > 1 ? shortestList(specs.slice(0, -1)) : specs;
  return [...fillSeats(others, count - 1), { ...specs.at(-1)! }];
}

/**
 * The same game for another number of players (MODEL.md §2): `supply`, `emission`, `treasury`,
 * `depth.base`, `depth.perMaker` and `inventory` are scaled by N/n, perMaker also by makers/M′.
 * `holders` 1–1000, `makers` 0–100. Figures that would leave the schema's range stop at its end.
 */
export function withPlayers(
  scenario: Scenario,
  holders: number,
  makers: number = scenario.makers,
): Scenario {
  const { seats, depth, treasury } = scenario;
  const scale = holders / scenario.holders;
  const split = makers === 0 ? 1 : scenario.makers / makers;
  const fresh: StrategySpec[] = [{ id: 'stand' }];
  return {
    ...scenario,
    holders,
    makers,
    supply: clamp('supply', scenario.supply * scale),
    emission: clamp('emission', scenario.emission * scale),
    ...(treasury !== undefined && { treasury: clamp('treasury', treasury * scale) }),
    inventory: clamp('inventory', scenario.inventory * scale),
    depth: {
      base: clamp('depth.base', depth.base * scale),
      perMaker: clamp('depth.perMaker', depth.perMaker * scale * split),
    },
    seats: {
      you: seatWithin(seats.you, holders, makers),
      holders: reseat(seats.holders, holders, treasury !== undefined),
      makers: reseat(seats.makers.length > 0 ? seats.makers : fresh, makers, false),
    },
  };
}
