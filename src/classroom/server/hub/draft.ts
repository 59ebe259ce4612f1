import { accept, type Result, refuse } from '../../../model/result.ts';
import { timeLeft } from '../../../session/clock.ts';
import { dueAt, dueIntent } from '../../../session/due.ts';
import { reduceSession } from '../../../session/reduce.ts';
import { type Entry, type Intent, type Session } from '../../../session/types.ts';
import { type Append } from '../journal/append.ts';
import { type Ask, type Room } from './room.ts';

/** What a phase has at least once somebody keeps time again, ms. */
const AFTER_REST = 10_000;
/** So late nobody ends a phase but a machine that slept: one that takes over from another is earlier, ms. */
const LATE = 6_000;
const MOST_STEPS = 8; // of the clock in one tick

/** What the next tick would add to a class, worked out and not yet stored. */
export interface Draft {
  room: Room;
  asks: Ask[];
  answers: Result<number>[]; // to each ask
  session: Session;
  append: Append;
}

/** Takes all that waits in a room, in its order, and what the clock demands after it; no more seats than allowed. */
export function draftRoom(room: Room, now: number, mostSeats: number): Draft {
  const at = Math.max(now, room.lastAt);
  const asks = room.waiting.splice(0);
  const draft: Draft = {
    room,
    asks,
    answers: [],
    session: room.session,
    append: { id: room.id, head: room.head, entries: [], dueAt: null, closed: false, seats: [] },
  };
  giveTime(draft, at);
  for (const ask of asks) draft.answers.push(take(draft, ask, at, mostSeats));
  keepTime(draft, at);
  draft.append.dueAt = dueAt(draft.session);
  draft.append.closed = draft.session.phase === 'closed';
  return draft;
}

function add(draft: Draft, at: number, intent: Intent): Result<Session> {
  const entry: Entry = { at, intent };
  const next = reduceSession(draft.session, entry);
  if (!next.ok || next.value === draft.session) return next;
  draft.session = next.value;
  draft.append.entries.push(entry);
  return next;
}

function take(draft: Draft, ask: Ask, at: number, mostSeats: number): Result<number> {
  const known = knownPlayer(draft, ask);
  if (known !== undefined) return accept(known);
  const isFull = ask.seat !== null && draft.session.players.length >= mostSeats;
  if (isFull) return refuse({ code: 'class.full', allowed: mostSeats });
  const next = add(draft, at, ask.intent);
  if (!next.ok) return next;
  if (ask.seat === null) return accept(0);
  const player = next.value.players.at(-1)!.id;
  draft.append.seats.push({ player, ...ask.seat });
  return accept(player);
}

/** The player who has joined with the same ticket before: an ask that was sent twice. */
function knownPlayer(draft: Draft, { seat }: Ask): number | undefined {
  if (seat === null) return undefined;
  const fresh = draft.append.seats.find((one) => one.ticket_hash === seat.ticket_hash);
  return fresh?.player ?? draft.room.tickets.get(seat.ticket_hash);
}

/** After a rest of the machine an open phase has ten seconds at least: no round is lost to a closed lid. */
function giveTime(draft: Draft, at: number): void {
  const { clock } = draft.session;
  const left = timeLeft(clock, at);
  if (left === null || clock.left === null || clock.paused) return;
  const late = at - clock.since - clock.left;
  const isRested = draft.room.rested ? left < AFTER_REST : late > LATE;
  if (isRested) add(draft, at, { type: 'extend', ms: AFTER_REST - left });
}

function keepTime(draft: Draft, at: number): void {
  for (let step = 0; step < MOST_STEPS; step++) {
    const intent = dueIntent(draft.session, at);
    if (intent === null) return;
    const next = add(draft, at, intent);
    if (!next.ok) throw new Error(`The clock's ${intent.type} was refused: ${next.refusal.code}`);
  }
}

/** Refuses everything that waits in a room. */
export function refuseWaiting(room: Room, code: string): void {
  for (const ask of room.waiting.splice(0)) ask.settle(refuse({ code }));
}

/** Refuses everything a draft would have answered. */
export function refuseDraft(draft: Draft, code: string): void {
  for (const ask of draft.asks) ask.settle(refuse({ code }));
}
