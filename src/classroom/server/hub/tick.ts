import { dueIntent } from '../../../session/due.ts';
import { awaited, hasAnswered } from '../../../session/players.ts';
import { type Session } from '../../../session/types.ts';
import { type Outcome } from '../journal/append.ts';
import { setAlarm } from './alarm.ts';
import { catchUp } from './catch-up.ts';
import { observe } from './counts.ts';
import { type Draft, draftRoom, refuseDraft, refuseWaiting } from './draft.ts';
import { attempt, evict, type Hub } from './hub.ts';
import { keepTimes } from './keep.ts';
import { keepSeat } from './load.ts';
import { tellMoved } from './neighbours.ts';
import { isTurned, publish, viewPackets } from './publish.ts';
import { type Ask, type Room, type Tie } from './room.ts';

/** Asks something of a class: it is answered after the tick that stores it. */
export function put(hub: Hub, room: Room, ask: Ask): void {
  room.waiting.push(ask);
  hub.tick.arrived++;
  hub.tick.oldest ??= performance.now();
  hub.awake.add(room);
  planTick(hub, room.waiting.length === missingIn(room.session));
}

const missing = new WeakMap<Session, number>();

/** How many answers a phase still waits for: with the last of them it ends, so nothing is won by waiting. */
function missingIn(session: Session): number {
  const known = missing.get(session);
  if (known !== undefined) return known;
  const count = awaited(session).filter((player) => !hasAnswered(session, player)).length;
  missing.set(session, count);
  return count;
}

/** Has a room looked at in the next tick: something waits there, or its time is due. */
export function wake(hub: Hub, room: Room): void {
  hub.awake.add(room);
  planTick(hub);
}

/** Has a room read what others have appended to it. */
export function wakeBehind(hub: Hub, room: Room): void {
  room.behind = true;
  wake(hub, room);
}

/** Resolves when all that was stored before, by whichever process, is known here. Rejects when it cannot be read. */
export function readOn(hub: Hub, room: Room): Promise<void> {
  return new Promise((resolve, reject) => {
    room.readers.push({ resolve, reject });
    wakeBehind(hub, room);
  });
}

/** Resolves when nothing is being stored or waits to be. */
export function whenIdle(hub: Hub): Promise<void> {
  if (!hub.tick.running && hub.tick.planned === null) return Promise.resolve();
  return new Promise((resolve) => hub.tick.idle.push(resolve));
}

/**
 * Ms between two commits, and at least as long as the last one took: in a rush more is stored by each, and a
 * slow disk does not hold up the sockets. Who comes alone does not wait.
 */
const BREATH = 20;
const LONGEST_BREATH = 100;
/** Ms without another ask after which a rush is over: else its first would be stored, and shown, alone. */
const CALM = 1;
/** Ms that a commit waits at most for a rush to be over. */
const RUSH = 50;
/** Ms after another process's last line in a class. */
const SHARED_FOR = 5_000;

function planTick(hub: Hub, hurry = false): void {
  const { planned, running, endedAt, lasted } = hub.tick;
  if (running || (planned !== null && !hurry)) return;
  planned?.cancel();
  const now = performance.now();
  const breath = Math.min(LONGEST_BREATH, Math.max(BREATH, lasted));
  const wait = hurry ? 0 : endedAt + breath - now;
  if (wait > 0) {
    const timer = setTimeout(() => runInCalm(hub, now + wait + RUSH), wait);
    hub.tick.planned = { cancel: () => clearTimeout(timer) };
  } else if (hurry) planNext(hub, () => void runTick(hub));
  else runInCalm(hub, now + RUSH);
}

/** Runs once nothing more was asked for a moment; no later than `latest`. */
function runInCalm(hub: Hub, latest: number): void {
  const { arrived } = hub.tick;
  const timer = setTimeout(() => {
    const isCalm = hub.tick.arrived === arrived || performance.now() > latest;
    if (isCalm) void runTick(hub);
    else runInCalm(hub, latest);
  }, CALM);
  hub.tick.planned = { cancel: () => clearTimeout(timer) };
}

function planNext(hub: Hub, run: () => void): void {
  const next = setImmediate(run);
  hub.tick.planned = { cancel: () => clearImmediate(next) };
}

async function runTick(hub: Hub): Promise<void> {
  hub.tick.planned = null;
  hub.tick.running = true;
  const startedAt = performance.now();
  hub.tick.storing = hub.tick.oldest ?? startedAt;
  hub.tick.oldest = null;
  const rooms = [...hub.awake];
  hub.awake.clear();
  try {
    await storeAll(hub, rooms);
  } finally {
    hub.tick.running = false;
    hub.tick.storing = null;
    hub.tick.endedAt = performance.now();
    hub.tick.lasted = hub.tick.endedAt - startedAt;
    if (hub.awake.size > 0) planTick(hub, isOvertaken(hub));
    else for (const resolve of hub.tick.idle.splice(0)) resolve();
  }
}

/**
 * Whether others write to a class these days: then there is nearly always something to read, and it costs less
 * to do so first than to be turned down by the journal.
 */
function isSharedNow({ waiting, othersAt }: Room): boolean {
  return waiting.length > 0 && performance.now() - othersAt < SHARED_FOR;
}

/** Whether something was asked that others came before: it has waited long enough. */
function isOvertaken({ awake }: Hub): boolean {
  return [...awake].some(({ behind, waiting }) => behind && waiting.length > 0);
}

/** One transaction for all that arrived in all rooms; whoever asked is answered after it. */
async function storeAll(hub: Hub, rooms: Room[]): Promise<void> {
  for (const room of rooms) room.behind ||= isSharedNow(room);
  try {
    await catchUp(hub, rooms, (room, session) => move(hub, room, session));
  } catch (error) {
    for (const room of rooms) if (room.behind) refuseWaiting(room, 'class.storage');
    sayLost(hub, error);
  }
  const at = hub.now();
  const ready = await readyOf(hub, rooms, at);
  const drafts = ready.flatMap((room) => draftSafely(hub, room, at));
  if (drafts.length === 0) return;
  let outcomes: Map<string, Outcome>;
  try {
    const startedAt = performance.now();
    outcomes = await hub.journal.append(drafts.map(({ append }) => append));
    observe(hub.counts.committed, performance.now() - startedAt);
    hub.storing = true;
    hub.unheard = 0;
  } catch (error) {
    for (const draft of drafts) refuseDraft(draft, 'class.storage');
    hub.counts.appends.failed += drafts.length;
    sayLost(hub, error);
    return;
  }
  for (const draft of drafts) conclude(hub, draft, outcomes.get(draft.room.id)!);
}

function sayLost(hub: Hub, error: unknown): void {
  hub.storing = false;
  hub.log.error({ error: String(error) }, 'the journal cannot be read or written');
}

/** Rooms of which something is to be stored. Where nothing but the clock demands it, one process does it. */
async function readyOf(hub: Hub, rooms: Room[], at: number): Promise<Room[]> {
  const ready = rooms.filter((room) => isToDo(hub, room, at));
  const timed = ready.filter(({ waiting, rested }) => waiting.length === 0 && !rested);
  if (timed.length === 0) return ready;
  const others = ready.filter((room) => !timed.includes(room));
  if (hub.stopping) return others;
  try {
    return [...others, ...(await keepTimes(hub, timed, at))];
  } catch (error) {
    sayLost(hub, error);
    return others;
  }
}

/** Whether anything is to be stored of a room; where its time is not over yet, it is rung for again. */
function isToDo(hub: Hub, room: Room, at: number): boolean {
  if (room.left || room.behind) return false;
  if (room.waiting.length > 0 || room.rested || dueIntent(room.session, at) !== null) return true;
  setAlarm(hub, room, () => wake(hub, room));
  return false;
}

/** A room that cannot be worked out is read anew; the others do not notice. */
function draftSafely(hub: Hub, room: Room, at: number): Draft[] {
  const asks = [...room.waiting];
  try {
    return [draftRoom(room, at, hub.bounds.mostSeats)];
  } catch (error) {
    hub.log.error({ session: room.id, error: String(error) }, 'a room failed');
    for (const ask of asks) ask.settle({ ok: false, refusal: { code: 'class.busy' } });
    evict(hub, room, null);
    return [];
  }
}

function conclude(hub: Hub, draft: Draft, outcome: Outcome): void {
  const { room } = draft;
  if (draft.append.entries.length > 0) hub.counts.appends[outcome]++;
  try {
    if (outcome === 'done') settle(hub, draft);
    else if (outcome === 'behind') askAnew(hub, draft);
    else {
      refuseDraft(draft, 'class.deleted');
      evict(hub, room, 'class.deleted');
    }
  } catch (error) {
    hub.log.error({ session: room.id, error: String(error) }, 'a room could not go on');
    refuseDraft(draft, 'class.busy');
    evict(hub, room, null);
  }
}

/** Somebody else has appended: all is asked again once that is read. */
function askAnew(hub: Hub, { room, asks }: Draft): void {
  if (asks.length > 0) hub.tick.oldest ??= hub.tick.storing;
  room.waiting.unshift(...asks);
  wakeBehind(hub, room);
}

function settle(hub: Hub, draft: Draft): void {
  const { room, append } = draft;
  room.rested = false;
  room.head += append.entries.length;
  room.lastAt = append.entries.at(-1)?.at ?? room.lastAt;
  for (const seat of append.seats) keepSeat(room, seat);
  const before = room.session;
  move(hub, room, draft.session);
  answer(hub, draft, before);
  tellMoved(hub, room, before);
}

/** Answers all that was asked; where the phase has turned, a page's last answer brings its view with it. */
function answer(hub: Hub, { room, asks, answers }: Draft, before: Session): void {
  const isTurn = isTurned(before, room.session);
  const last = new Map(asks.map((ask) => [ask.tie, ask]));
  for (const [i, ask] of asks.entries()) {
    const { tie } = ask;
    const isAll = isTurn && tie !== null && last.get(tie) === ask;
    ask.settle(answers[i]!, ...(isAll ? viewBeside(hub, room, tie) : []));
  }
}

/** What a student sees next goes out with its answer; should it fail, the answer goes alone. */
function viewBeside(hub: Hub, room: Room, tie: Tie): string[] {
  let packets: string[] = [];
  attempt(hub, room, () => {
    packets = viewPackets(hub, room, tie);
  });
  return packets;
}

/** Takes over a new state: its alarm, and what everybody may see of it. */
function move(hub: Hub, room: Room, session: Session): void {
  const before = room.session;
  room.session = session;
  setAlarm(hub, room, () => wake(hub, room));
  if (before === session) return;
  // Answers go first.
  setImmediate(() => attempt(hub, room, () => publish(hub, room, before)));
}
