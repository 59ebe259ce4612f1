import { startGame } from '../game/reduce.ts';
import { type ScenarioInput } from '../scenario/types.ts';
import { cornersOf, schellingOf } from '../theory/schelling.ts';
import { type Corners } from '../theory/types.ts';
import { scenarioOf } from './scenario.ts';

const known = new WeakMap<ScenarioInput, Corners>();

/** T, R, P and S of the first holder before the first round, dollars. Throws with a single holder. */
export function openingCorners(input: ScenarioInput): Corners {
  const kept = known.get(input);
  if (kept) return kept;
  const rules = scenarioOf(input);
  const { opening: market } = startGame(rules, []);
  const situation = { rules, market, lastHolders: null, lastMakers: null };
  const corners = cornersOf(schellingOf(situation, { role: 'holder', seat: 0 }));
  if (corners === null) throw new Error('one holder alone plays no game');
  known.set(input, corners);
  return corners;
}
