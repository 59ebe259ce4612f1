import { startGame } from '../game/reduce.ts';
import { accept, type Result } from '../model/result.ts';
import { setRule } from '../scenario/rule.ts';
import { type Scenario } from '../scenario/types.ts';
import { classAtOpening, seatOf } from '../theory/opening.ts';
import { type Stretch, stretchesAlong } from '../theory/stretches.ts';
import { type GameNow, gameNow } from './gameNow.ts';
import { endingStill, type Still } from './staging.ts';
import { type Role } from './types.ts';

export { ruleAt } from '../scenario/rule.ts';
export type { Stretch } from '../theory/stretches.ts';

/** Values of rules by their paths. */
export type Values = Record<string, number>;

/** A scenario with its rules turned, one after the other; refused like any bad scenario. */
export function turn(scenario: Scenario, values: Values): Result<Scenario> {
  let turned = scenario;
  for (const [field, value] of Object.entries(values)) {
    const next = setRule(turned, field, value);
    if (!next.ok) return next;
    turned = next.value;
  }
  return accept(turned);
}

/** The pool before the first round, and what game it is then. */
export function openingUnder(scenario: Scenario, role?: Role): { still: Still; now: GameNow } {
  const game = startGame(scenario, [scenario.seats.you]);
  return { still: endingStill(game), now: gameNow(game, seatOf(scenario, role)) };
}

/** Which game is played along the range of one rule, all others as they stand. */
export function gamesAlong(
  scenario: Scenario,
  field: string,
  [least, most]: readonly [number, number],
  role?: Role,
): Stretch[] {
  const classAt = (value: number) => {
    const turned = setRule(scenario, field, value);
    return turned.ok ? classAtOpening(turned.value, role) : null;
  };
  return stretchesAlong(classAt, least, most);
}
