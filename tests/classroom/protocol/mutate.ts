import fc from 'fast-check';

type Json = unknown;

function pathsOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]));
  return [path, ...inner];
}

function replaced(value: Json, [name, ...rest]: (string | number)[], by: Json): Json {
  if (name === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, Json>;
  copy[name] = replaced(copy[name], rest, by);
  return copy;
}

const ANYTHING = fc.jsonValue();

/** The message with anything JSON can say, or one of `by`, in one of its places. */
export function mutated(message: Json, by: fc.Arbitrary<Json> = ANYTHING): fc.Arbitrary<Json> {
  const paths = pathsOf(message).slice(0, 200);
  return fc.tuple(fc.constantFrom(...paths), by).map(([path, one]) => replaced(message, path, one));
}
