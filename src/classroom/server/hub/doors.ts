import { type Refusal, type Result, refuse } from '../../../model/result.ts';
import { type Hub } from './hub.ts';
import { type Tie } from './room.ts';

const WRONG_MS = 1_000; // that an answer waits where many guesses were wrong

/**
 * Whether a connection may try a code or a secret. Where its address has guessed too often, a connection
 * that has failed before may not; others may, since a class shares the address with who guesses.
 */
export function mayTry(hub: Hub, tie: Tie): boolean {
  return tie.failed === 0 || hub.guesses.hasLeft(tie.address, hub.now());
}

/** Counts a wrong code or secret. Beyond the limit its answer waits, and the connection is closed after it. */
export async function failTry<T>(hub: Hub, tie: Tie, refusal: Refusal): Promise<Result<T>> {
  tie.failed++;
  if (hub.guesses.take(tie.address, hub.now())) return refuse(refusal);
  await new Promise((resolve) => setTimeout(resolve, WRONG_MS));
  setTimeout(() => tie.socket.disconnect(true), WRONG_MS);
  return refuse({ code: 'class.too-many' });
}
