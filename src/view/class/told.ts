/** Something told to many, alike but for the part of one's own; `shared` is the same object for all of them. */
export interface Told<Shared extends object, Own extends object> {
  shared: Shared;
  own: Own;
}

export function toldWhole<Shared extends object, Own extends object>({
  shared,
  own,
}: Told<Shared, Own>): Shared & Own {
  return { ...shared, ...own };
}

/** The same as JSON: what is shared is written once for all, since numbers take long to write. */
export function toldText({ shared, own }: Told<object, object>): string {
  return `{${innerText(shared)},${JSON.stringify(own).slice(1)}`;
}

const texts = new WeakMap<object, string>();

/** JSON of an object that is told to many, without its braces. */
export function innerText(shared: object): string {
  const found = texts.get(shared);
  if (found !== undefined) return found;
  const text = JSON.stringify(shared).slice(1, -1);
  texts.set(shared, text);
  return text;
}
