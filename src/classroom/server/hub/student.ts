import { accept, type Result, refuse } from '../../../model/result.ts';
import { suggestNames } from '../../../session/names.ts';
import { stillTrue } from '../../../view/class/have.ts';
import { studentView } from '../../../view/class/student.ts';
import { type StudentMessages } from '../../protocol/messages.ts';
import { deriveSecret, hashSecret, isSecret, makeSeed } from '../journal/secrets.ts';
import { ask, askAsStudent } from './asks.ts';
import { failTry, mayTry, slowDown, tryCode } from './doors.ts';
import { enterFresh } from './fresh.ts';
import { enter, type Hub } from './hub.ts';
import { readSeats } from './load.ts';
import { haveAll } from './publish.ts';
import { type Room, type Tell, type Tie } from './room.ts';
import { readOn } from './tick.ts';
import { tieTo } from './ties.ts';

/** What answers one message: at once, or later; null: `tell` will be called. */
export type Handler<Ask, Answer> = (
  hub: Hub,
  tie: Tie,
  ask: Ask,
  tell: Tell<Answer>,
) => Promise<Result<Answer>> | Result<Answer> | null;

/** What answers each message of a table of messages. */
export type Handlers<Messages> = {
  [K in keyof Messages]: Messages[K] extends { ask: infer Ask; answer: infer Answer }
    ? Handler<Ask, Answer>
    : never;
};

export const STUDENT_HANDLERS: Handlers<StudentMessages> = {
  async peek(hub, tie, { code }) {
    const found = await findRoom(hub, tie, code);
    if (!found.ok) return found;
    const { id, keys, session } = found.value;
    return accept({
      id,
      code: keys.code,
      names: { rule: session.settings.names, suggestions: suggestNames(session, makeSeed()) },
      players: session.players.length,
      phase: session.phase,
      full: session.players.length >= hub.bounds.mostSeats,
    });
  },

  async join(hub, tie, { code, name, language, ticket }) {
    const found = await findRoom(hub, tie, code);
    if (!found.ok) return found;
    const room = found.value;
    const secret = deriveSecret(ticket, `seat ${room.id}`);
    const keys = { secret_hash: hashSecret(secret), ticket_hash: hashSecret(ticket) };
    const joined = await ask(hub, room, { type: 'join', name, language }, keys);
    return joined.ok ? accept({ id: room.id, player: joined.value, secret }) : joined;
  },

  async attach(hub, tie, { id, player, secret, have }) {
    const room = await proveSeat(hub, tie, id, player, secret);
    if (!room.ok) return room;
    tieTo(hub, tie, room.value, { as: 'student', player });
    const { session } = room.value;
    tie.have = haveAll(session);
    return accept(studentView(session, player, stillTrue(session, have), hub.now()));
  },

  predict: (hub, tie, asked, tell) => askAsStudent(hub, tie, { type: 'predict', ...asked }, tell),
  pledge: (hub, tie, asked, tell) => askAsStudent(hub, tie, { type: 'pledge', ...asked }, tell),
  vote: (hub, tie, asked, tell) => askAsStudent(hub, tie, { type: 'vote', ...asked }, tell),
  decide: (hub, tie, asked, tell) => askAsStudent(hub, tie, { type: 'decide', ...asked }, tell),
  speak: (hub, tie, asked, tell) => askAsStudent(hub, tie, { type: 'speak', ...asked }, tell),
};

/** The class of a join code; wrong ones count against the address. */
async function findRoom(hub: Hub, tie: Tie, code: string): Promise<Result<Room>> {
  const id = await tryCode(hub, tie, code);
  if (!id.ok) return id;
  const room = await enter(hub, id.value);
  return room === null ? refuse({ code: 'class.unknown-code' }) : accept(room);
}

/** The class of a seat, once its secret is proved. */
async function proveSeat(
  hub: Hub,
  tie: Tie,
  id: string,
  player: number,
  secret: string,
): Promise<Result<Room>> {
  if (!mayTry(hub, tie)) return slowDown(tie);
  const room = await enterFresh(hub, id);
  if (room === null) return failTry(hub, tie, { code: 'class.unknown-session' });
  if (!room.secrets.has(player)) await readSeats(hub.journal, room);
  const hash = room.secrets.get(player);
  if (hash === undefined || !isSecret(secret, hash)) {
    return failTry(hub, tie, { code: 'class.wrong-secret' });
  }
  if (player > room.session.players.length) await readOn(hub, room); // who joined elsewhere
  return accept(room);
}
