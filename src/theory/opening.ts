import { benchOf, firstHold } from '../model/hypothetical.ts';
import { type Rules } from '../model/rules.ts';
import { type Seat } from '../model/seat.ts';
import { openMarket } from '../model/state.ts';
import { type Scenario } from '../scenario/types.ts';
import { classify } from './classify.ts';
import { otherRole, seatsOf } from './schelling.ts';
import { type Corners, type GameClass, type Situation } from './types.ts';

/** The moment before the first round. */
export function openingOf(rules: Rules): Situation {
  return { rules, market: openMarket(rules), lastHolders: null, lastMakers: null };
}

/** Your seat, or the first of the other role. */
export function seatOf({ seats: { you } }: Scenario, role: Seat['role'] = you.role): Seat {
  return role === you.role ? you : { role, seat: 0 };
}

/** T, R, P and S of a seat, dollars, under other rules if told; null with one player in the role. */
export function cornersAt(
  situation: Situation,
  seat: Seat,
  rules: Rules = situation.rules,
): Corners | null {
  const seats = seatsOf(situation, seat.role);
  if (seats < 2) return null;
  const others = otherRole(situation, seat.role);
  const bench = benchOf(rules, situation.market);
  const gain = (held: number, mine: boolean) => {
    const own = firstHold(seats, seat.seat, held, mine);
    return seat.role === 'holder' ? bench.gain(seat, own, others) : bench.gain(seat, others, own);
  };
  return {
    T: gain(seats - 1, false),
    R: gain(seats - 1, true),
    P: gain(0, false),
    S: gain(0, true),
  };
}

/** The class of the game before the first round; null with one player in the role. */
export function classAtOpening(scenario: Scenario, role?: Seat['role']): GameClass | null {
  const corners = cornersAt(openingOf(scenario), seatOf(scenario, role));
  return corners && classify(corners).class;
}
