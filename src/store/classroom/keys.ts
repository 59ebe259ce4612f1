/** A session this device has led. */
export interface KeptSession {
  id: string;
  code: string | null; // null until the server has told it
  teacher: string; // secret
  titles: string[]; // of its treatments, in the language it was set up in; may be empty
  openedAt: number; // ms since 1970 on this device
}

/** Which link a secret belongs to. */
export type KeyKind = 'class' | 'wall';

/** Secrets of sessions, in the device's memory where it has one, else for as long as the page is open. */
export interface Keys {
  secret(kind: KeyKind, id: string): string | null;
  keep(kind: KeyKind, id: string, secret: string): void;
  /** Sessions led from here, newest first. */
  sessions(): KeptSession[];
  note(session: KeptSession): void;
  forget(id: string): void;
  /**
   * Takes the secret out of an address (`#/class/<id>/<secret>`, `#/wall/<id>/<secret>`) and gives the address
   * without it; any other comes back as it was.
   */
  admit(hash: string): string;
}
