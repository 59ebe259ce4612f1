/** Why something was not done: a code the page turns into a sentence, and what it needs for that. */
export interface Refusal {
  code: string; // kebab-case, namespaced by a dot: `scenario.out-of-range`
  path?: string; // the field or item meant, as in `depth.perMaker` or `seats.holders[3].id`
  given?: unknown; // what was given, plain JSON
  allowed?: unknown; // what is allowed, plain JSON
}

/** A value or a coded refusal. Expected refusals are values; exceptions are bugs. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T = never>(refusal: Refusal): Result<T> {
  return { ok: false, refusal };
}
