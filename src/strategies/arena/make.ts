import { type ArenaStrategy, type Decide, type MemoryOne } from './types.ts';

type Named = Pick<ArenaStrategy, 'id' | 'name' | 'source'>;

/** A strategy by its chances to cooperate after the last turn. */
export function memoryOne(named: Named, rule: MemoryOne): ArenaStrategy {
  const all = [rule.opening, ...rule.after];
  const forgetful = all.every((chance) => chance === rule.opening);
  const stochastic = all.some((chance) => chance !== 0 && chance !== 1);
  return { ...named, memory: forgetful ? 0 : 1, stochastic, rule };
}

/** A strategy without a state of its own: the same memory gives the same move. */
export function byMemory(named: Named, memory: number, decide: Decide): ArenaStrategy {
  return { ...named, memory, stochastic: false, rule: () => decide };
}
