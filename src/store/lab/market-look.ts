import { type Seat } from '../../model/seat.ts';
import { type Scenario } from '../../scenario/types.ts';
import { type Glance, glance } from '../../theory/analyse.ts';
import { findLevers, offeredLever } from '../../theory/levers.ts';
import { openingOf } from '../../theory/opening.ts';
import { MOST_UNLIKE, seatsAlike } from '../../theory/profiles.ts';
import { dominantChoice } from '../../theory/schelling.ts';
import { type Corners, type Lever } from '../../theory/types.ts';
import { type GameNow } from '../gameNow.ts';
import { rounded } from '../rounding.ts';
import { turnLever } from './market-turn.ts';

/** The game that a market opens with, for the seat that is yours. */
export interface Look {
  seat: Seat;
  game: Glance;
  now: GameNow; // the same, as a player is shown it
  delta: number; // chance of another round, at which the basin is
  rough: boolean; // more unlike seats than are tried at once: what takes all their subsets is not there yet
}

/** So many unlike seats are tried at once: 64 rounds. */
const AT_ONCE = 6;

function lookWith(scenario: Scenario, most: number): Look {
  const { you } = scenario.seats;
  const opening = openingOf(scenario);
  const seen = glance(opening, you, most);
  if (!seen.ok) throw new Error(seen.refusal.code); // a scenario that was accepted has its seat
  const game = seen.value;
  const seats = scenario[`${you.role}s`];
  return {
    seat: you,
    game,
    now: {
      corners: game.corners,
      class: game.class,
      hold: game.schelling.hold,
      sell: game.schelling.sell,
      criticalMass: game.criticalMass,
      dominant: dominantChoice(game.schelling),
      last: null,
    },
    delta: scenario.continuation,
    rough: seats > most && seats <= MOST_UNLIKE && !seatsAlike(opening, you.role),
  };
}

/** What game it is, fast enough for every frame. */
export function lookAt(scenario: Scenario): Look {
  return lookWith(scenario, AT_ONCE);
}

/** What game it is, with every figure there is. */
export function lookClosely(scenario: Scenario): Look {
  return lookWith(scenario, MOST_UNLIKE);
}

/** A point of the plane of 2×2 games: R−T across, S−P up, dollars. */
export interface PlanePoint {
  across: number;
  up: number;
}

export function planePointOf({ T, R, P, S }: Corners): PlanePoint {
  return { across: R - T, up: S - P };
}

/** What the finder found: the smallest rule that ends the dilemma, and every nearest change of class. */
export interface Finding {
  offered: Lever | null;
  all: Lever[];
}

/** The nearest change of class along every rule (MODEL.md §4), each to a round number where the class allows it. */
export function findRules(scenario: Scenario): Finding {
  const found = findLevers(openingOf(scenario), scenario.seats.you);
  const best = offeredLever(found);
  const all = found.map((lever) => ({ lever, tidy: roundOff(scenario, lever) }));
  return {
    offered: all.find(({ lever }) => lever === best)?.tidy ?? null,
    all: all.map(({ tidy }) => tidy),
  };
}

/** The lever at two digits beyond the boundary, if the game is the same there. */
function roundOff(scenario: Scenario, lever: Lever): Lever {
  const to = rounded(lever);
  const turned = turnLever(scenario, lever.field, to);
  return turned.ok && lookAt(turned.value).game.class === lever.class ? { ...lever, to } : lever;
}
