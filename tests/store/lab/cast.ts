import fc from 'fast-check';
import { CAST, type Entrant, ownEntrant } from '../../../src/store/lab/entrants.ts';
import { type Payoffs } from '../../../src/store/lab/payoffs.ts';

const chance = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);

const own = fc
  .tuple(chance, chance, chance, chance, chance, fc.string({ unit: 'grapheme', maxLength: 40 }))
  .map(([opening, CC, CD, DC, DD, name]) => ownEntrant({ opening, after: [CC, CD, DC, DD] }, name));

/** Anybody who can take part: of the cast, or a rule of one's own under any name. */
export const entrants: fc.Arbitrary<Entrant> = fc.oneof(
  fc.constantFrom(...CAST).map((id) => ({ id, name: null })),
  own,
);

const payoff = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((part) => part / 10_000),
);

/** Any payoffs of four decimals at most. */
export const payoffs: fc.Arbitrary<Payoffs> = fc.record({
  R: payoff,
  P: payoff,
  S: payoff,
  T: payoff,
});

/** Shares of a million. */
export const millionths: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((part) => part / 1_000_000);

/** Words of a command as a shell hands them on. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}
