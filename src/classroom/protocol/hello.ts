import * as v from 'valibot';
import { accept, type Result, refuse } from '../../model/result.ts';
import { type Hello, PROTOCOL } from './messages.ts';
import { readMessage, type Shape } from './read.ts';

const HELLO: Shape<Hello> = v.object({ protocol: v.pipe(v.number(), v.integer()) });

/**
 * What a page says when it connects, for the server to read before anything else. Refusals, in the page's
 * words: `class.newer-server` (the page is older and must be loaded anew), `class.older-server`,
 * `class.bad-message`.
 */
export function readHello(auth: unknown): Result<Hello> {
  const hello = readMessage(HELLO, auth);
  if (!hello.ok || hello.value.protocol === PROTOCOL) return hello.ok ? accept(hello.value) : hello;
  const newer = hello.value.protocol < PROTOCOL;
  return refuse({ code: newer ? 'class.newer-server' : 'class.older-server', allowed: PROTOCOL });
}
