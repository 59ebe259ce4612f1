import { type Role } from '../model/seat.ts';
import { type Memory } from './memory.ts';

const NAME = 'introduced';

function readRoles(kept: unknown): Role[] | null {
  if (!Array.isArray(kept)) return null;
  return kept.filter((role) => role === 'holder' || role === 'maker');
}

/** Whether this device has said that it knows how a role is played. */
export function isIntroduced(memory: Memory, role: Role): boolean {
  return memory.recall(NAME, readRoles)?.includes(role) === true;
}

/** Remember that a role needs no introduction any more, as far as the device remembers anything. */
export function keepIntroduced(memory: Memory, role: Role): void {
  const known = memory.recall(NAME, readRoles) ?? [];
  memory.keep(NAME, [...new Set([...known, role])]);
}
