import { readScenario } from './schema.ts';
import { type Scenario } from './types.ts';

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

function defaults(): Scenario {
  const read = readScenario({});
  if (!read.ok) throw new Error(read.refusal.code);
  return freezeDeep(read.value);
}

/** Schema v1 with nothing set: what links are encoded against. Frozen, for ever. */
export const DEFAULTS: Scenario = defaults();
