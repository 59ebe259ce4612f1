import { type Hub } from './hub/hub.ts';

const OTHER = 'other';

/** Codes of refusals that are told one by one: whatever is refused, there are no more. */
export const REFUSALS: ReadonlySet<string> = new Set([
  ...['class.bad-message', 'class.busy', 'class.cut-off', 'class.deleted', 'class.elsewhere'],
  ...['class.full', 'class.handed', 'class.name-empty', 'class.name-taken', 'class.name-too-long'],
  ...['class.names-given', 'class.network-full', 'class.newer-server', 'class.no-seat'],
  ...['class.not-asked', 'class.not-attached', 'class.not-teacher', 'class.older-server'],
  ...['class.over', 'class.removed', 'class.round-closed', 'class.server-full'],
  ...['class.still-playing', 'class.storage', 'class.too-few', 'class.too-large'],
  ...['class.too-many', 'class.too-many-sessions', 'class.unknown-code'],
  ...['class.unknown-session', 'class.wrong-secret'],
]);

/** How often each code was refused since the start; those of scenarios and settings as one, `other`. */
export function refusalsOf({ refused }: Pick<Hub, 'refused'>): Map<string, number> {
  const told = new Map<string, number>();
  for (const [code, times] of refused) {
    const name = REFUSALS.has(code) ? code : OTHER;
    told.set(name, (told.get(name) ?? 0) + times);
  }
  return told;
}
