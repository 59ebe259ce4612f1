import { cornersIn } from '../chapters/reading.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { deltaStarOf } from '../theory/repeated.ts';

/** What two ways of meeting again bring, the coming meetings counted at a discount factor. */
export interface Shadow {
  hold: number[]; // dollars of each meeting, discounted; both hold throughout
  sell: number[]; // I sell at the first, then both sell
  sums: { hold: number; sell: number }; // over all meetings to come, dollars
  deltaStar: number; // from here on holding pays; 1 where it never does
}

/** The gains of the next `meetings` meetings and of all, at discount factor `delta` in [0, 1). */
export function shadowOf(scenario: ScenarioInput, delta: number, meetings: number): Shadow {
  const corners = cornersIn(scenario);
  const { T, R, P } = corners;
  const hold: number[] = [];
  const sell: number[] = [];
  let weight = 1;
  for (let meeting = 0; meeting < meetings; meeting++) {
    hold.push(R * weight);
    sell.push((meeting === 0 ? T : P) * weight);
    weight *= delta;
  }
  return {
    hold,
    sell,
    sums: { hold: R / (1 - delta), sell: T + (delta * P) / (1 - delta) },
    deltaStar: deltaStarOf(corners) ?? 1,
  };
}
