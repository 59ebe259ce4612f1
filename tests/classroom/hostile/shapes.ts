import fc from 'fast-check';
import { type Shape } from '../../../src/classroom/protocol/read.ts';

/** One node of a valibot schema, as the library keeps it. */
interface Node {
  type: string;
  entries?: Record<string, Node>;
  options?: (Node | string)[];
  wrapped?: Node;
  item?: Node;
  literal?: unknown;
  pipe?: { type: string; requirement: unknown }[];
}

/** What a node's checks allow: its numbers, the regular expression of a text. */
function boundsOf({ pipe = [] }: Node) {
  const find = (type: string) => pipe.find((one) => one.type === type)?.requirement;
  const number = (type: string, other: number) => (find(type) as number | undefined) ?? other;
  return {
    least: number('min_value', -1e9),
    most: number('max_value', 1e9),
    isWhole: pipe.some(({ type }) => type === 'integer'),
    shortest: number('min_length', 0),
    longest: number('max_length', 64),
    regex: find('regex') as RegExp | undefined,
  };
}

const made = new WeakMap<Node, fc.Arbitrary<unknown>>(); // a text of a regular expression takes long to prepare

function fittingNode(node: Node): fc.Arbitrary<unknown> {
  const known = made.get(node) ?? makeFitting(node);
  made.set(node, known);
  return known;
}

function makeFitting(node: Node): fc.Arbitrary<unknown> {
  const { least, most, isWhole, shortest, longest, regex } = boundsOf(node);
  switch (node.type) {
    case 'strict_object':
      return fc.record(mapped(node.entries!, fittingNode));
    case 'nullable':
      return fc.option(fittingNode(node.wrapped!), { nil: null });
    case 'union':
      return fc.oneof(...(node.options as Node[]).map(fittingNode));
    case 'picklist':
      return fc.constantFrom(...node.options!);
    case 'array':
      return fc.array(fittingNode(node.item!), { minLength: shortest, maxLength: longest });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return isWhole
        ? fc.integer({ min: least, max: most })
        : fc.double({ min: least, max: most, noNaN: true });
    case 'string':
      return regex ? fc.stringMatching(regex) : fc.string({ maxLength: Math.min(longest, 300) });
    default:
      throw new Error(`A schema has a node that is not known here: ${node.type}`);
  }
}

function mapped<T>(entries: Record<string, Node>, make: (node: Node) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([name, node]) => [name, make(node)]));
}

/** The values at a node's bounds and just beyond them. */
function edgesOf(node: Node): unknown[] {
  const { least, most, shortest, longest } = boundsOf(node);
  switch (node.type) {
    case 'nullable':
      return [null, ...edgesOf(node.wrapped!)];
    case 'number':
      return [least, least - 1, least + 0.5, most, most + 1, -least, String(least)];
    case 'string':
      return [shortest - 1, shortest, longest, longest + 1]
        .filter((length) => length >= 0)
        .map((length) => 'x'.repeat(length));
    case 'picklist':
      return [...node.options!.map((one) => `${one} `), node.options!.length];
    case 'array':
      return [[], Array.from({ length: longest + 1 }, () => 'x')];
    case 'boolean':
      return [0, 1, 'true'];
    default:
      return [{}, null];
  }
}

function edgedNode(node: Node): fc.Arbitrary<unknown> {
  const inner = Object.entries(node.entries ?? {});
  if (inner.length === 0) return fc.constantFrom(...edgesOf(node));
  return fc.constantFrom(...inner).chain(([name, one]) =>
    fc.tuple(fittingNode(node), edgedNode(one)).map(([whole, edge]) => ({
      ...(whole as object),
      [name]: edge,
    })),
  );
}

/** Whatever a schema of a message lets through. */
export function fitting(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  return fittingNode(shape as unknown as Node);
}

/** A message with one field at a bound of its schema or just beyond. */
export function edged(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  return edgedNode(shape as unknown as Node);
}
