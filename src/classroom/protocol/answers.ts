import * as v from 'valibot';
import { type Refusal, type Result } from '../../model/result.ts';
import { type RoomView } from '../../view/class/types.ts';
import { AMOUNT, COUNT } from './fields.ts';
import { type Ack, type ServerMessages } from './messages.ts';
import { readMessage, type Shape } from './read.ts';

const REFUSAL: Shape<Refusal> = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z-]+$/), v.maxLength(60)),
  path: v.exactOptional(v.string()),
  given: v.exactOptional(v.unknown()),
  allowed: v.exactOptional(v.unknown()),
});

const REFUSED = v.strictObject({ ok: v.literal(false), refusal: REFUSAL });

export const PHASE = v.picklist([
  ...(['lobby', 'predicting', 'voting', 'choosing', 'revealed', 'over', 'closed'] as const),
]);

export const ROOM: Shape<RoomView> = v.strictObject({
  phase: PHASE,
  turn: COUNT,
  game: COUNT,
  games: COUNT,
  round: COUNT,
  rounds: v.nullable(COUNT),
  left: v.nullable(AMOUNT),
  total: v.nullable(AMOUNT),
  paused: v.boolean(),
  seats: COUNT,
  answered: COUNT,
});

/** The longest a page may be told to stay away, ms. */
const LONGEST_BYE = 60_000;

export const BYE: Shape<ServerMessages['bye']> = v.strictObject({
  within: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_BYE)),
});

export const GONE: Shape<ServerMessages['gone']> = v.strictObject({ code: v.string() });

export const NONE: Shape<null> = v.null();

/** The server's answer to an ask: what its shape wants, the refusal, or `class.bad-message`. */
export function readAnswer<T>(shape: Shape<T>, input: unknown): Result<T> {
  const ack: Shape<Ack<T>> = v.union([
    v.strictObject({ ok: v.literal(true), value: shape }),
    REFUSED,
  ]);
  const read = readMessage(ack, input);
  return read.ok ? read.value : read;
}
