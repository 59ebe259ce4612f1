import { type Kysely } from 'kysely';
import { type ProcessRow, type Tables } from './tables.ts';

/** Who takes what is due on itself, and for how long. Times are ms since 1970. */
interface Claim {
  keeper: string;
  now: number;
  until: number;
}

/** A class whose time is over and whom a process now keeps. */
interface Claimed {
  id: string;
  over: boolean; // from a process that had taken this on itself and did not do it
}

/**
 * Takes what is due in these classes on one process, unless another has; gives those that are its own now. Each
 * in a statement of its own: who changes many rows at once may wait for others in a ring.
 */
export async function claimTimes(
  db: Kysely<Tables>,
  ids: string[],
  { keeper, now, until }: Claim,
): Promise<string[]> {
  const claimed = await Promise.all(
    ids.map((id) =>
      db
        .updateTable('sessions')
        .set({ keeper, kept_until: until })
        .where('id', '=', id)
        .where(({ or, eb }) =>
          or([eb('keeper', 'is', null), eb('keeper', '=', keeper), eb('kept_until', '<=', now)]),
        )
        .returning('id')
        .executeTakeFirst(),
    ),
  );
  return claimed.flatMap((row) => (row === undefined ? [] : [row.id]));
}

/** Takes on itself every class that is due until `due` and that nobody keeps. */
export async function claimDue(db: Kysely<Tables>, due: number, claim: Claim): Promise<Claimed[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'due_at', 'keeper', 'kept_until'])
    .where('due_at', '<=', due)
    .execute();
  const free = rows.filter(
    ({ keeper, kept_until }) =>
      keeper === null || keeper === claim.keeper || kept_until! <= claim.now,
  );
  const claimed = new Set(
    await claimTimes(
      db,
      free.map(({ id }) => id),
      claim,
    ),
  );
  return free
    .filter(({ id }) => claimed.has(id))
    .map(({ id, due_at, keeper, kept_until }) => ({
      id,
      over: keeper !== null && keeper !== claim.keeper && kept_until! >= due_at!,
    }));
}

/** A process goes: others may keep its classes' time at once, and it is in no list any more. */
export async function giveBack(db: Kysely<Tables>, keeper: string): Promise<void> {
  await db.deleteFrom('processes').where('id', '=', keeper).execute();
  await db
    .updateTable('sessions')
    .set({ keeper: null, kept_until: null })
    .where('keeper', '=', keeper)
    .execute();
}

/** Says that a process serves, and how it does. */
export async function tellPresent(db: Kysely<Tables>, row: ProcessRow): Promise<void> {
  const { id, ...rest } = row;
  await db
    .insertInto('processes')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute();
}

/** All that serve, and those that died a short while ago, in the order of their start. */
export function readProcesses(db: Kysely<Tables>): Promise<ProcessRow[]> {
  return db.selectFrom('processes').selectAll().orderBy('started_at').orderBy('id').execute();
}

/** Forgets processes that have not been seen since: they died. */
export async function forgetProcesses(db: Kysely<Tables>, seenBefore: number): Promise<void> {
  await db.deleteFrom('processes').where('seen_at', '<', seenBefore).execute();
}
