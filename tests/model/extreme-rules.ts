import fc from 'fast-check';
import { expect } from 'vitest';
import { type Rules } from '../../src/model/rules.ts';
import { NUMBER_FIELDS, numberField } from '../../src/scenario/fields.ts';
import { DEFAULT_RULES } from '../rules.ts';

/** Where a field of the rules stands: its group and its name. */
function put(rules: Record<string, unknown>, path: string, value: number): void {
  const [first, second] = path.split('.') as [string, string | undefined];
  if (second === undefined) rules[first] = value;
  else rules[first] = { ...(rules[first] as object), [second]: value };
}

const fields = NUMBER_FIELDS.filter(({ path }) => path !== 'seed');

/** An extension with every number at one of its ends. */
function extremeOf<Name extends string>(extension: string, names: readonly Name[]) {
  const ends = names.map((name) => {
    const { min, max } = numberField(`${extension}.${name}`);
    return [name, fc.constantFrom(min, max)] as const;
  });
  return fc.record(Object.fromEntries(ends) as Record<Name, fc.Arbitrary<number>>);
}

const extensions = fc.record(
  {
    quality: extremeOf('quality', ['prior', 'accuracy', 'decay']),
    coordinator: extremeOf('coordinator', ['from', 'length', 'seizure', 'share']),
    siblings: extremeOf('siblings', ['count', 'volatility', 'stock']),
  },
  { requiredKeys: [] },
);

/** Every number of the schema at one of its ends or at its default; big tables are rare, as they are slow. */
export const extremeRules: fc.Arbitrary<Rules> = fc
  .tuple(
    fc.array(fc.constantFrom('min', 'max', 'default'), {
      minLength: fields.length,
      maxLength: fields.length,
    }),
    fc.constantFrom(1, 2, 12, 12, 12, 1000),
    fc.constantFrom(0, 1, 2, 2, 100),
    fc.array(
      fc.record({
        round: fc.integer({ min: 1, max: 100 }),
        kind: fc.constantFrom('price' as const, 'value' as const),
        size: fc.constantFrom(-3, 3),
      }),
      { maxLength: 50 },
    ),
    extensions,
  )
  .map(([ends, holders, makers, events, extended]) => {
    const rules: Record<string, unknown> = structuredClone(DEFAULT_RULES) as never;
    fields.forEach((field, at) => {
      const value = field[ends[at]!];
      if (value !== null) put(rules, field.path, value);
    });
    const drawn = { ...rules, ...extended, holders, makers, events } as unknown as Rules;
    const { spread, leverage } = drawn;
    return {
      ...drawn,
      spread: { tight: Math.min(spread.tight, spread.wide), wide: spread.wide },
      leverage: { ...leverage, max: Math.max(leverage.min, leverage.max) },
    };
  });

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (ArrayBuffer.isView(value)) yield* value as Float64Array;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* numbersIn(inner);
}

/** Fails at the first number anywhere in `value` that is none. */
export function expectFinite(value: unknown, name: string): void {
  for (const number of numbersIn(value))
    if (!Number.isFinite(number)) expect.fail(`${number} in ${name}`);
}
