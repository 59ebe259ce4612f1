import { type Memory } from '../memory.ts';
import { type OwnSeat } from './links.ts';

/** What a phone keeps of one class. */
interface Kept {
  id: string; // of the session
  ticket: string; // shown when a seat is taken, so that asking twice takes one
  seat: OwnSeat | null;
  code: string | null; // of the class
}

const NAME = 'class/seats';
const MOST = 20;
const TICKET_BYTES = 16;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readSeat(kept: unknown): OwnSeat | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, player, secret } = kept as Partial<Record<keyof OwnSeat, unknown>>;
  if (!isText(id) || !isText(secret) || !Number.isInteger(player)) return null;
  return { id, player: player as number, secret };
}

function readKept(kept: unknown): Kept | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, ticket, seat, code } = kept as Partial<Record<keyof Kept, unknown>>;
  if (!isText(id) || !isText(ticket)) return null;
  return { id, ticket, seat: readSeat(seat), code: isText(code) ? code : null };
}

function readAll(kept: unknown): Kept[] {
  return Array.isArray(kept) ? kept.map(readKept).filter((one) => one !== null) : [];
}

function freshTicket(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TICKET_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The seats of this device, each with its session: two classes on one phone never mix. */
export interface Seats {
  seatIn(id: string): OwnSeat | null;
  /** The same for the same session until its seat is forgotten. */
  ticketFor(id: string): string;
  take(seat: OwnSeat, code: string): void;
  /** Code of the class that was joined last; null: there is no seat on this device. */
  lastClass(): string | null;
  forget(id: string): void;
  /** Forget the seats of a class that is no more. */
  forgetClass(code: string): void;
}

/** The seats kept on a device; where it does not remember, for as long as the page is open. */
export function seatsOn(device: Memory): Seats {
  const here = new Map<string, Kept>();
  // Read anew each time: another tab may have taken a seat.
  const all = () => device.recall(NAME, readAll) ?? [];
  const find = (id: string) => all().find((one) => one.id === id) ?? here.get(id) ?? null;
  const keep = (one: Kept) => {
    here.set(one.id, one);
    device.keep(NAME, [one, ...all().filter(({ id }) => id !== one.id)].slice(0, MOST));
  };
  const forget = (id: string) => {
    here.delete(id);
    device.keep(
      NAME,
      all().filter((one) => one.id !== id),
    );
  };
  return {
    seatIn: (id) => find(id)?.seat ?? null,
    ticketFor(id) {
      const kept = find(id) ?? { id, ticket: freshTicket(), seat: null, code: null };
      keep(kept);
      return kept.ticket;
    },
    take: (seat, code) =>
      keep({ id: seat.id, ticket: find(seat.id)?.ticket ?? freshTicket(), seat, code }),
    lastClass: () => all().find(({ seat, code }) => seat !== null && code !== null)?.code ?? null,
    forget,
    forgetClass(code) {
      for (const one of all()) if (one.code === code) forget(one.id);
    },
  };
}
