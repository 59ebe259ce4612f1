import { type Result, refuse } from '../../../model/result.ts';
import { LIMITS } from '../../protocol/messages.ts';
import { readMessage, type Shape } from '../../protocol/read.ts';
import { STUDENT_ASKS } from '../../protocol/student-asks.ts';
import { TEACHER_ASKS } from '../../protocol/teacher-asks.ts';
import { isPassing } from '../journal/patience.ts';
import { observe } from './counts.ts';
import { type Hub } from './hub.ts';
import { take } from './limits.ts';
import { answerPacket, type Said } from './packets.ts';
import { type Tell, type Tie } from './room.ts';
import { type Handler, STUDENT_HANDLERS } from './student.ts';
import { TEACHER_HANDLERS } from './teacher.ts';
import { write } from './write.ts';

interface Message {
  shape: Shape<unknown>;
  most: number; // bytes
  handle: Handler<unknown, unknown>;
}

/** Every message a page may send, by its name. */
const MESSAGES: ReadonlyMap<string, Message> = new Map([
  ...messagesOf(STUDENT_ASKS, STUDENT_HANDLERS, LIMITS.student),
  ...messagesOf(TEACHER_ASKS, TEACHER_HANDLERS, LIMITS.teacher),
]);

function messagesOf(shapes: object, handlers: object, most: number): [string, Message][] {
  const byName = handlers as Record<string, Message['handle']>;
  return Object.entries(shapes).map(([name, shape]) => [
    name,
    { shape: shape as Shape<unknown>, most, handle: byName[name]! },
  ]);
}

/** Answers one message: with what it asked for, or a coded refusal, whatever was sent. */
export function receive(hub: Hub, tie: Tie, said: Said): void {
  const arrivedAt = performance.now();
  const { name, number } = said;
  let isTold = false;
  const tell: Tell<unknown> = (result, ...packets) => {
    if (isTold) return;
    isTold = true;
    if (!result.ok) count(hub, result.refusal.code);
    else if (name === 'decide') observe(hub.counts.decided, performance.now() - arrivedAt);
    if (number !== '') packets.unshift(answerPacket(number, result));
    write(tie, ...packets);
  };
  const fail = (error: unknown) => tell(refuseError(hub, name, error));
  try {
    const result = answerTo(hub, tie, arrivedAt, said, tell);
    if (result === null) return;
    if (result instanceof Promise) result.then(tell, fail);
    else tell(result);
  } catch (error) {
    fail(error);
  }
}

/** Without a promise where none is needed: a thousand decisions come at once. Null: `tell` is called later. */
function answerTo(
  hub: Hub,
  tie: Tie,
  now: number,
  { name, ask, bytes }: Said,
  tell: Tell<unknown>,
): ReturnType<Message['handle']> {
  if (hub.stopping) return refuse({ code: 'class.busy' });
  if (!take(tie.bucket, hub.bounds.messages, now)) return refuse({ code: 'class.too-many' });
  const message = typeof name === 'string' ? MESSAGES.get(name) : undefined;
  if (message === undefined) return refuse({ code: 'class.bad-message' });
  if (bytes > message.most) return refuse({ code: 'class.too-large', allowed: message.most });
  const read = readMessage(message.shape, ask);
  return read.ok ? message.handle(hub, tie, read.value, tell) : read;
}

function refuseError(hub: Hub, name: unknown, error: unknown): Result<never> {
  hub.log.error({ message: name, error: String(error) }, 'a message failed');
  return refuse({ code: isOfStorage(error) ? 'class.storage' : 'class.busy' });
}

/** Both engines and the system under them give their errors a code; a bug has none. */
function isOfStorage(error: unknown): boolean {
  if (isPassing(error)) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Counts a refusal by its code. */
export function count(hub: Hub, code: string): void {
  hub.refused.set(code, (hub.refused.get(code) ?? 0) + 1);
}
