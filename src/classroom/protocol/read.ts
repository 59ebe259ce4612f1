import { type BaseIssue, type GenericSchema, getDotPath, safeParse } from 'valibot';
import { accept, type Refusal, type Result, refuse } from '../../model/result.ts';

export { accept, type Refusal, type Result, refuse };

/** The schema of what one message carries. */
export type Shape<T> = GenericSchema<unknown, T>;

/** A schema for each message of a table of messages. */
export type Shapes<T> = { [K in keyof T]: Shape<T[K]> };

/**
 * What a message carries, as its shape wants it. Never throws for anything that JSON can say. Refusal:
 * `class.bad-message` with the path of the first thing that is wrong; what was given is not told back.
 */
export function readMessage<T>(shape: Shape<T>, input: unknown): Result<T> {
  const parsed = safeParse(shape, input, { abortEarly: true });
  return parsed.success ? accept(parsed.output) : refuse(badMessage(parsed.issues[0]));
}

function badMessage(issue: BaseIssue<unknown>): Refusal {
  const path = getDotPath(issue);
  return { code: 'class.bad-message', ...(path !== null && { path: path.slice(0, 60) }) };
}
