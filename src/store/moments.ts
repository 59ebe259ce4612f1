import { type Rules } from '../model/rules.ts';
import { encodeScenario } from '../scenario/link.ts';
import { withRule } from '../scenario/rule.ts';
import { type Scenario } from '../scenario/types.ts';
import { classify } from '../theory/classify.ts';
import { cornersAt } from '../theory/opening.ts';
import { basinAt, deltaStarOf } from '../theory/repeated.ts';
import { type Schedule, schellingOf } from '../theory/schelling.ts';
import { type Corners, type GameClass, type Lever, type LeverField } from '../theory/types.ts';
import { type Debrief, othersHeldIn, situationBefore } from './debrief.ts';
import { rounded } from './rounding.ts';

/** What game it was before one round, for me. */
export interface Moment {
  round: number; // 1-based
  corners: Corners | null; // null with one player in the role
  class: GameClass | null;
}

/** The class of my game before every round that was played. */
export function pathOfClasses({ game, you }: Debrief): Moment[] {
  return game.rounds.map((_, i) => {
    const corners = cornersAt(situationBefore(game, i + 1), you);
    return { round: i + 1, corners, class: corners ? classify(corners).class : null };
  });
}

/** My Schelling diagram before a round, and how many others held in it. */
export function scheduleBefore(debrief: Debrief, round: number): Schedule & { at: number | null } {
  const schedule = schellingOf(situationBefore(debrief.game, round), debrief.you);
  return { ...schedule, at: othersHeldIn(debrief, round) };
}

/** The scenario in which the lever has been turned, to a round number where the class allows it. */
export function turnedScenario(
  { game, you }: Debrief,
  lever: Lever,
): { scenario: Scenario; to: number } {
  const situation = situationBefore(game, 1);
  for (const to of [rounded(lever), lever.to]) {
    const scenario = withRule(game.scenario, lever.field, to);
    const corners = cornersAt(situation, you, scenario);
    if (corners && classify(corners).class === lever.class) return { scenario, to };
  }
  return { scenario: withRule(game.scenario, lever.field, lever.to), to: lever.to };
}

/** The code of the scenario that was played. */
export function scenarioCode({ game }: Debrief): string {
  return encodeScenario(game.scenario);
}

/** The code of the scenario in which the lever has been turned. */
export function turnedCode(debrief: Debrief, lever: Lever): string {
  return encodeScenario(turnedScenario(debrief, lever).scenario);
}

const PATH_STEPS = 12;

/** My opening corners while the lever is turned from where it stands to `until` times the way to its change. */
export function cornersAlong({ game, you }: Debrief, lever: Lever, until = 1.6): Corners[] {
  const situation = situationBefore(game, 1);
  const [least, most] = rangeOf(lever.field, game.scenario);
  const corners: Corners[] = [];
  for (let i = 0; i <= PATH_STEPS; i++) {
    const reach = lever.from + ((lever.to - lever.from) * until * i) / PATH_STEPS;
    const value = Math.min(most, Math.max(least, reach));
    const at = cornersAt(situation, you, withRule(game.scenario, lever.field, value));
    if (at) corners.push(at);
  }
  return corners;
}

/** My opening corners with the lever just past its change. */
export function cornersPast({ game, you }: Debrief, lever: Lever): Corners | null {
  return cornersAt(situationBefore(game, 1), you, withRule(game.scenario, lever.field, lever.to));
}

/** What the schema accepts. */
function rangeOf(field: LeverField, rules: Rules): [number, number] {
  switch (field) {
    case 'capture':
    case 'recovery':
      return [0, 1];
    case 'exitFee':
      return [0, 0.5];
    case 'emission':
      return [0, 1e6];
    case 'outside.equity':
      return [-0.5, 1];
    case 'depth.base':
      return [1, 1e9];
    case 'spread.wide':
      return [rules.spread.tight, 0.5];
    case 'optionality':
      return [0, 2];
    case 'sellShare':
      return [0.05, 1];
  }
}

const CURVE_STEPS = 50;

/** How common trust must be at every δ from 0 to 1; null where repeating the game cannot help. */
export function basinCurve(schedule: Schedule): { delta: number; basin: number }[] | null {
  const curve = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => {
    const delta = i / CURVE_STEPS;
    return { delta, basin: basinAt(schedule, delta) };
  });
  const known = curve.filter(
    (point): point is { delta: number; basin: number } => point.basin !== null,
  );
  return known.length === curve.length ? known : null;
}

export { offeredLever } from '../theory/levers.ts';
export { criticalMassOf, dominantChoice, type Schedule } from '../theory/schelling.ts';
export { basinAt, deltaStarOf };
