/** The parts of a path as people write it: `events[2].news.vi` is events, 2, news, vi. */
function partsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((part) => part !== '');
}

/** The value at a path, lists included; undefined where there is none. */
export function valueIn(tree: unknown, path: string): unknown {
  let at: unknown = tree;
  for (const part of partsOf(path)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

function put(tree: unknown, [first, ...rest]: string[], value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(tree)) return tree.with(Number(first), put(tree[Number(first)], rest, value));
  const record = (typeof tree === 'object' && tree !== null ? tree : {}) as Record<string, unknown>;
  const next = put(record[first], rest, value);
  const { [first]: _, ...others } = record;
  return next === undefined ? others : { ...record, [first]: next };
}

/** The tree with another value at a path, objects made on the way; undefined takes the field out. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  return put(tree, partsOf(path), value) as T;
}

/** A path with its list indexes left out: `events.size`. */
export function kindOf(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '');
}
