import { type Game } from '../../game/types.ts';
import { type Settlement } from '../../model/rules.ts';
import { type Role } from '../../model/seat.ts';
import { wealths } from '../../model/wealth.ts';
import { type Scenario } from '../../scenario/types.ts';
import { BANDS } from '../manyRuns.ts';
import { quantilesOf } from '../quantiles.ts';
import { closingMarket, SETTLEMENTS } from '../settlements.ts';
import { type Lie, type MarketRuns, type StrategyWealth, type WealthAtEnd } from './types.ts';

/** Figures of one seat by run. */
type Seats = readonly Float64Array[];

function lieOf(seats: Seats): Lie {
  const runs = seats[0]!.length;
  const all = new Float64Array(seats.length * runs);
  seats.forEach((seat, i) => {
    all.set(seat, i * runs);
  });
  let sum = 0;
  for (const wealth of all) sum += wealth;
  return { mean: sum / all.length, quantiles: quantilesOf(all, BANDS) };
}

/** The seats of a role by the strategy that plays them, in the order of their first seats. */
function seatsByStrategy({ seats }: Scenario, role: Role): Map<string, number[]> {
  const found = new Map<string, number[]>();
  seats[`${role}s`].forEach(({ id }, seat) => {
    const known = found.get(id);
    if (known) known.push(seat);
    else found.set(id, [seat]);
  });
  return found;
}

/** Keeps what every seat ends with in `runs` runs, and says in the end how it lies. */
export function wealthKeeper(scenario: Scenario, runs: number) {
  const room = (seats: number) => Array.from({ length: seats }, () => new Float64Array(runs));
  const kept = Object.fromEntries(
    SETTLEMENTS.map((settlement) => [
      settlement,
      { holder: room(scenario.holders), maker: room(scenario.makers) },
    ]),
  ) as Record<Settlement, Record<Role, Float64Array[]>>;

  const wealthAt = (role: Role, seats: readonly number[]): WealthAtEnd => {
    const by = (settlement: Settlement) =>
      lieOf(seats.map((seat) => kept[settlement][role][seat]!));
    return { seats: seats.length, price: by('price'), value: by('value'), exit: by('exit') };
  };

  const { you } = scenario.seats;
  const roles: Role[] = scenario.makers > 0 ? ['holder', 'maker'] : ['holder'];
  return {
    keep(run: number, game: Game): void {
      const market = closingMarket(game);
      for (const settlement of SETTLEMENTS) {
        const { holders, makers } = wealths(market, settlement);
        const { holder, maker } = kept[settlement];
        for (let i = 0; i < holders.length; i++) holder[i]![run] = holders[i]!;
        for (let j = 0; j < makers.length; j++) maker[j]![run] = makers[j]!;
      }
    },
    told(): Pick<MarketRuns, 'you' | 'roles' | 'strategies'> {
      return {
        you: { role: you.role, ...wealthAt(you.role, [you.seat]) },
        roles: roles.map((role) => ({
          role,
          ...wealthAt(role, [...kept.price[role].keys()]),
        })),
        strategies: roles.flatMap((role) =>
          [...seatsByStrategy(scenario, role)].map(
            ([strategy, seats]): StrategyWealth => ({ role, strategy, ...wealthAt(role, seats) }),
          ),
        ),
      };
    },
  };
}
