import { accept, type Refusal, type Result, refuse } from '../../../model/result.ts';
import { type Hub } from './hub.ts';
import { type Tie } from './room.ts';

const WRONG_MS = 1_000; // that an answer waits where many guesses were wrong

/**
 * Whether a connection may try a secret. Where its address has guessed too often, a connection that has failed
 * before may not; others may, since a class shares the address with who guesses, and no number of guesses finds
 * a secret.
 */
export function mayTry(hub: Hub, tie: Tie): boolean {
  return tie.failed === 0 || hub.guesses.hasLeft(tie.address, hub.now());
}

/**
 * The class's id of a join code. A new one costs its address a guess, which it gets back if it was right. Where
 * too many were wrong only codes pass that were right there before: that of the class which shares the address,
 * brought by its teacher's page or its first student.
 */
export async function tryCode(hub: Hub, tie: Tie, code: string): Promise<Result<string>> {
  const { address } = tie;
  if (!hub.codes.has(address, code)) {
    const isKnown = await hub.codes.once(address, code, () => guess(hub, address, code));
    if (isKnown === null) return slowDown(tie);
    if (!isKnown) return refuseTry(tie, { code: 'class.unknown-code' });
  }
  const id = await hub.journal.idOf(code);
  if (id !== null) return accept(id);
  hub.codes.forget(address, code);
  return failTry(hub, tie, { code: 'class.unknown-code' });
}

/** Whether there is a class of this code; null: the address has no guess left. */
async function guess(hub: Hub, address: string, code: string): Promise<boolean | null> {
  if (!hub.guesses.take(address, hub.now())) return null;
  if ((await hub.journal.idOf(code)) === null) return false;
  hub.guesses.giveBack(address);
  hub.codes.add(address, code);
  return true;
}

/** Counts a wrong secret, or the code of a class that is no more. */
export async function failTry<T>(hub: Hub, tie: Tie, refusal: Refusal): Promise<Result<T>> {
  return hub.guesses.take(tie.address, hub.now()) ? refuseTry(tie, refusal) : slowDown(tie);
}

function refuseTry<T>(tie: Tie, refusal: Refusal): Result<T> {
  tie.failed++;
  return refuse(refusal);
}

/** Beyond the limit an answer waits, and the connection is closed after it. */
export async function slowDown<T>(tie: Tie): Promise<Result<T>> {
  tie.failed++;
  await new Promise((resolve) => setTimeout(resolve, WRONG_MS));
  setTimeout(() => tie.socket.disconnect(true), WRONG_MS);
  return refuse({ code: 'class.too-many' });
}
