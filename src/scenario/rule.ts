import { type Result } from '../model/result.ts';
import { type Rules } from '../model/rules.ts';
import { readScenario } from './schema.ts';
import { shortestList } from './seats.ts';
import { type Scenario } from './types.ts';

/** The number at a dotted path of one or two keys; null where the scenario leaves it out. */
export function ruleAt(rules: Rules, path: string): number | null {
  let at: unknown = rules;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return typeof at === 'number' ? at : null;
}

/** The rules with one number at another value, unchecked. */
export function withRule<R extends Rules>(rules: R, path: string, value: number): R {
  const [first, second] = path.split('.') as [string, string | undefined];
  if (second === undefined) return { ...rules, [first]: value };
  const inner = rules[first as 'depth'];
  return { ...rules, [first]: { ...inner, [second]: value } };
}

/** As many strategies as there are seats left; more seats repeat them. */
function fitSeats({ seats, holders, makers, ...rest }: Scenario): Scenario {
  const cut = <T>(list: readonly T[], count: number) => list.slice(0, count);
  return {
    ...rest,
    holders,
    makers,
    seats: {
      ...seats,
      holders: cut(shortestList(seats.holders), holders),
      makers: cut(shortestList(seats.makers), makers),
    },
  };
}

/**
 * A scenario with one rule turned, checked by the schema: refused as `readScenario` refuses, with the path.
 * With another number of holders or makers the seats are cut or repeat.
 */
export function setRule(scenario: Scenario, path: string, value: number): Result<Scenario> {
  return readScenario(fitSeats(withRule(scenario, path, value)));
}
