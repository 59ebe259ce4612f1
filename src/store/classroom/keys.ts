import { type ClassMeans } from './means.ts';

/** A session this device has led. */
export interface KeptSession {
  id: string;
  code: string;
  titles: string[]; // of its treatments; empty where they have no own words
  openedAt: number; // ms since 1970 on this device
}

/** Which link a secret belongs to. */
export type KeyKind = 'class' | 'wall';

type Means = Pick<ClassMeans, 'device' | 'secrets'>;

const MOST_SESSIONS = 50;
const SESSIONS = 'class/sessions';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readSession(kept: unknown): KeptSession | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, code, titles, openedAt } = kept as Partial<Record<keyof KeptSession, unknown>>;
  if (!isText(id) || !isText(code) || typeof openedAt !== 'number') return null;
  return { id, code, openedAt, titles: Array.isArray(titles) ? titles.filter(isText) : [] };
}

function readSessions(kept: unknown): KeptSession[] {
  const all = Array.isArray(kept) ? kept.slice(0, MOST_SESSIONS) : [];
  return all.map(readSession).filter((session) => session !== null);
}

function nameOf(kind: KeyKind, id: string): string {
  return `${kind}/key/${id}`;
}

/** The secret of a session's link, from the device or from this page; null: none is known here. */
export function secretOf({ device, secrets }: Means, kind: KeyKind, id: string): string | null {
  const name = nameOf(kind, id);
  return device.recall(name, (kept) => (isText(kept) ? kept : null)) ?? secrets.get(name) ?? null;
}

/** Keep a secret on the device, or for as long as the page is open; false where only that. */
export function keepSecret(means: Means, kind: KeyKind, id: string, secret: string): boolean {
  const name = nameOf(kind, id);
  means.secrets.set(name, secret);
  return means.device.keep(name, secret);
}

/** Sessions led from this device, newest first. */
export function keptSessions({ device }: Pick<Means, 'device'>): KeptSession[] {
  return device.recall(SESSIONS, readSessions) ?? [];
}

/**
 * Remember a session, before all others; once for each id. When it was first seen stays, and so do its titles
 * where none are given.
 */
export function noteSession(means: Means, session: KeptSession): void {
  const kept = keptSessions(means);
  const known = kept.find(({ id }) => id === session.id);
  const others = kept.filter(({ id }) => id !== session.id);
  const titles = session.titles.some(Boolean) ? session.titles : (known?.titles ?? session.titles);
  const openedAt = known?.openedAt ?? session.openedAt;
  const all = [{ ...session, titles, openedAt }, ...others];
  for (const { id } of all.slice(MOST_SESSIONS)) forgetSession(means, id);
  means.device.keep(SESSIONS, all.slice(0, MOST_SESSIONS));
}

/** Forget a session and its secrets. */
export function forgetSession(means: Means, id: string): void {
  for (const kind of ['class', 'wall'] as const) {
    means.device.forget(nameOf(kind, id));
    means.secrets.delete(nameOf(kind, id));
  }
  means.device.keep(
    SESSIONS,
    keptSessions(means).filter((session) => session.id !== id),
  );
}

/**
 * The secret for a page of a session: the one in its address is kept, and the address put in place of the one
 * that holds it; else what is known here.
 */
export function takeSecret(
  means: Means & Pick<ClassMeans, 'replaceAddress'>,
  kind: KeyKind,
  { id, secret }: { id: string; secret: string | null },
): string | null {
  if (secret === null) return secretOf(means, kind, id);
  keepSecret(means, kind, id, secret);
  means.replaceAddress(`#/${kind}/${id}`);
  return secret;
}
