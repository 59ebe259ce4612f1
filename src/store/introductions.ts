import { type Role } from '../model/seat.ts';
import { type Memory } from './memory.ts';

const NAME = 'introduced';

/** What is explained once: how a role is played, and what a debt does. */
export type Introduction = Role | 'debt';

const ALL: readonly unknown[] = ['holder', 'maker', 'debt'] satisfies Introduction[];

function readIntroductions(kept: unknown): Introduction[] | null {
  if (!Array.isArray(kept)) return null;
  return kept.filter((one): one is Introduction => ALL.includes(one));
}

/** Whether this device has said that it knows this. */
export function isIntroduced(memory: Memory, what: Introduction): boolean {
  return memory.recall(NAME, readIntroductions)?.includes(what) === true;
}

/** Remember that this needs no introduction any more, as far as the device remembers anything. */
export function keepIntroduced(memory: Memory, what: Introduction): void {
  const known = memory.recall(NAME, readIntroductions) ?? [];
  memory.keep(NAME, [...new Set([...known, what])]);
}
