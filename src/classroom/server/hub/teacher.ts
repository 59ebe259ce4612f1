import { accept, type Result, refuse } from '../../../model/result.ts';
import { openSession } from '../../../session/lobby.ts';
import { readSettings } from '../../../session/read-settings.ts';
import { type SessionSettings } from '../../../session/settings.ts';
import { type Entry, type TeacherIntent } from '../../../session/types.ts';
import { teacherView } from '../../../view/class/teacher.ts';
import { wallView } from '../../../view/class/wall.ts';
import { type Keys, type SettingsMessage, type TeacherMessages } from '../../protocol/messages.ts';
import { decodeSettings } from '../../protocol/settings.ts';
import {
  deriveSecret,
  hashSecret,
  isSecret,
  makeId,
  makeSecret,
  makeSeed,
} from '../journal/secrets.ts';
import { askDone, ledRoom } from './asks.ts';
import { failTry, mayTry, slowDown } from './doors.ts';
import { enterFresh } from './fresh.ts';
import { evict, type Hub } from './hub.ts';
import { tellDeleted } from './neighbours.ts';
import { connectedIn, type Room, type Tie } from './room.ts';
import { type Handlers } from './student.ts';
import { whenIdle } from './tick.ts';
import { tieTo } from './ties.ts';

const DAY = 86_400_000; // ms: who opened a class yesterday and did not end it has forgotten it

/** Phases between games: only then may the journal be had, since it tells who did what. */
const BETWEEN = new Set(['lobby', 'over', 'closed']);

export const TEACHER_HANDLERS: Handlers<TeacherMessages> = {
  async create(hub, tie, { settings }) {
    const read = settingsOf(settings);
    if (!read.ok) return read;
    if (!hub.creations.take(tie.address, hub.now())) return refuse({ code: 'class.too-many' });
    const open = await hub.journal.countOpen(hub.now() - DAY);
    const { mostSessions } = hub.bounds;
    if (open >= mostSessions) {
      return refuse({ code: 'class.too-many-sessions', allowed: mostSessions });
    }
    return createSession(hub, read.value);
  },

  async lead(hub, tie, { id, secret }) {
    const room = await proveKey(hub, tie, id, secret, 'teacher_hash');
    if (!room.ok) return room;
    tieTo(hub, tie, room.value, { as: 'teacher' });
    const { session, keys } = room.value;
    const view = teacherView(session, connectedIn(room.value), hub.now());
    const wall = wallSecret(secret);
    hub.codes.add(tie.address, keys.code);
    return accept({ view, code: keys.code, wall, addresses: hub.addresses() });
  },

  async watch(hub, tie, { id, secret }) {
    const room = await proveKey(hub, tie, id, secret, 'wall_hash');
    if (!room.ok) return room;
    tieTo(hub, tie, room.value, { as: 'wall' });
    const view = wallView(room.value.session, hub.now());
    return accept({ view, code: room.value.keys.code, addresses: hub.addresses() });
  },

  start: (hub, tie) => askAsTeacher(hub, tie, { type: 'start', seed: makeSeed() }),
  endPhase: (hub, tie, { turn }) => askAsTeacher(hub, tie, { type: 'end-phase', turn }),
  next: (hub, tie, { turn }) => askAsTeacher(hub, tie, { type: 'next', turn }),
  pause: (hub, tie) => askAsTeacher(hub, tie, { type: 'pause' }),
  resume: (hub, tie) => askAsTeacher(hub, tie, { type: 'resume' }),
  extend: (hub, tie, { seconds }) =>
    askAsTeacher(hub, tie, { type: 'extend', ms: seconds * 1_000 }),
  endGame: (hub, tie) => askAsTeacher(hub, tie, { type: 'end-game' }),
  close: (hub, tie) => askAsTeacher(hub, tie, { type: 'close' }),
  remove: (hub, tie, { player }) => askAsTeacher(hub, tie, { type: 'remove', player }),
  restore: (hub, tie, { player }) => askAsTeacher(hub, tie, { type: 'restore', player }),
  rename: (hub, tie, { player, name }) => askAsTeacher(hub, tie, { type: 'rename', player, name }),
  hand: (hub, tie, { player, to }) => askAsTeacher(hub, tie, { type: 'hand', player, to }),
  mark: (hub, tie, { player, role }) => askAsTeacher(hub, tie, { type: 'mark', player, role }),

  change(hub, tie, { settings }) {
    const led = ledRoom(tie);
    if (!led.ok) return led;
    const read = settingsOf(settings);
    return read.ok ? askDone(hub, led.value, { type: 'change', settings: read.value }) : read;
  },

  async record(hub, tie) {
    const led = ledRoom(tie);
    if (!led.ok) return led;
    const { id, keys, session } = led.value;
    if (!BETWEEN.has(session.phase)) return refuse({ code: 'class.still-playing' });
    const journal = await hub.journal.entries(id, 0);
    return accept({
      v: 1 as const,
      id,
      code: keys.code,
      journal: journal.slice(0, led.value.head),
    });
  },

  async delete(hub, tie) {
    const led = ledRoom(tie);
    if (!led.ok) return led;
    await whenIdle(hub);
    await hub.journal.remove(led.value.id);
    evict(hub, led.value, 'class.deleted');
    tellDeleted(hub, led.value.id);
    hub.log.info({ session: led.value.id }, 'a class was deleted');
    return accept(null);
  },
};

/** The wall's secret follows from the teacher's: it can be shown again, and is nowhere stored. */
function wallSecret(teacher: string): string {
  return deriveSecret(teacher, 'wall');
}

function settingsOf(message: SettingsMessage): Result<SessionSettings> {
  const decoded = decodeSettings(message);
  return decoded.ok ? readSettings(decoded.value) : decoded;
}

async function createSession(hub: Hub, settings: SessionSettings): Promise<Result<Keys>> {
  const at = hub.now();
  const entry: Entry = { at, intent: { type: 'open', settings, seed: makeSeed() } };
  const opened = openSession(entry);
  if (!opened.ok) return opened;
  const id = makeId();
  const teacher = makeSecret();
  const wall = wallSecret(teacher);
  const code = await hub.journal.create({
    id,
    teacher_hash: hashSecret(teacher),
    wall_hash: hashSecret(wall),
    created_at: at,
    expires_at: at + hub.bounds.retention,
    due_at: null,
    entries: [entry],
  });
  hub.log.info({ session: id }, 'a class was opened');
  return accept({ id, code, teacher, wall });
}

/** The class of a teacher's or a wall's link, once its secret is proved. */
async function proveKey(
  hub: Hub,
  tie: Tie,
  id: string,
  secret: string,
  key: 'teacher_hash' | 'wall_hash',
): Promise<Result<Room>> {
  if (!mayTry(hub, tie)) return slowDown(tie);
  const room = await enterFresh(hub, id);
  if (room === null) return failTry(hub, tie, { code: 'class.unknown-session' });
  if (!isSecret(secret, room.keys[key])) return failTry(hub, tie, { code: 'class.wrong-secret' });
  return accept(room);
}

function askAsTeacher(
  hub: Hub,
  tie: Tie,
  intent: TeacherIntent,
): Promise<Result<null>> | Result<null> {
  const led = ledRoom(tie);
  return led.ok ? askDone(hub, led.value, intent) : led;
}
