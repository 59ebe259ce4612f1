import { type Guest, type Visit, visit } from './page.ts';

/** One fresh profile for each, all open at once. */
export async function gather(
  asked: readonly Visit[],
  body: (guests: Guest[]) => Promise<void>,
  come: readonly Guest[] = [],
): Promise<void> {
  const [next, ...rest] = asked;
  if (next === undefined) return body([...come]);
  await visit(next, (guest) => gather(rest, body, [...come, guest]));
}
