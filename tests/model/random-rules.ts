import fc from 'fast-check';
import { stream } from '../../src/model/chance.ts';
import { type Choices } from '../../src/model/round.ts';
import { type Rules } from '../../src/model/rules.ts';
import { rulesWith } from '../rules.ts';

const GRAINS = 1_000_000;

/** Even over the range, ends included; fc.double would draw numbers near 1e-150 most of the time. */
const real = (min: number, max: number) =>
  fc.integer({ min: 0, max: GRAINS }).map((grain) => min + ((max - min) * grain) / GRAINS);
const count = (min: number, max: number) => fc.integer({ min, max });

/** Markets of a size at which sums in floating point still tell right from wrong. */
export const anyRules: fc.Arbitrary<Rules> = fc
  .record({
    rounds: count(1, 8),
    holders: count(1, 9),
    makers: count(0, 4),
    price: real(0.1, 1000),
    supply: real(100, 1e5),
    unlock: real(0, 50),
    stock: real(0, 200),
    cash: real(0, 500),
    sellShare: real(0.05, 1),
    growth: real(-0.5, 1),
    capture: real(0, 1),
    optionality: real(0, 2),
    emission: real(0, 300),
    recovery: real(0, 1),
    base: real(50, 3000),
    perMaker: real(0, 3000),
    tight: real(0, 0.2),
    widening: real(0, 0.3),
    turnover: real(0, 10),
    inventory: real(0, 100),
    equity: real(-0.5, 1),
    reserve: real(-0.5, 1),
    mix: real(0, 1),
    exitFee: real(0, 0.5),
    leverageMin: real(0, 0.9),
    leverageSpan: real(0, 0.9),
    maintenance: real(1, 2),
    treasury: fc.option(real(0, 1000), { nil: null }),
    events: fc.array(
      fc.record({
        round: count(1, 8),
        kind: fc.constantFrom('price' as const, 'value' as const),
        size: real(-1, 1),
      }),
      { maxLength: 4 },
    ),
  })
  .map((drawn) => {
    const { base, perMaker, tight, widening, equity, reserve, mix, treasury } = drawn;
    const { leverageMin, leverageSpan, maintenance, ...plain } = drawn;
    const max = Math.min(0.95, leverageMin + leverageSpan);
    return rulesWith({
      rounds: plain.rounds,
      holders: plain.holders,
      makers: plain.makers,
      price: plain.price,
      supply: plain.supply,
      unlock: plain.unlock,
      stock: plain.stock,
      cash: plain.cash,
      sellShare: plain.sellShare,
      growth: plain.growth,
      capture: plain.capture,
      optionality: plain.optionality,
      emission: plain.emission,
      recovery: plain.recovery,
      turnover: plain.turnover,
      inventory: plain.inventory,
      exitFee: plain.exitFee,
      events: plain.events,
      depth: { base, perMaker },
      spread: { tight, wide: Math.min(0.5, tight + widening) },
      outside: { equity, reserve, mix },
      leverage: { min: leverageMin, max, maintenance },
      ...(treasury === null ? {} : { treasury }),
    });
  });

/** The same with some of the extensions of MODEL.md §5, or none. */
export const anyExtended: fc.Arbitrary<Rules> = fc
  .tuple(
    anyRules,
    fc.record(
      {
        quality: fc.record({
          prior: real(0.01, 0.99),
          accuracy: real(0.5, 0.99),
          decay: real(0, 0.5),
        }),
        coordinator: fc.record(
          {
            from: count(1, 8),
            length: count(1, 8),
            seizure: real(0, 1),
            share: real(0, 1),
            vote: fc.constant(true as const),
          },
          { requiredKeys: ['from', 'length', 'seizure', 'share'] },
        ),
        siblings: fc.record({ count: count(1, 4), volatility: real(0, 0.5), stock: real(0, 200) }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([rules, extensions]) => ({ ...rules, ...extensions }));

/** A seed for the choices of a whole game, and how often seats hold. */
export const anyPlay = fc.record({ seed: count(0, 2 ** 31), holding: real(0, 1) });

/** Random choices of one round, the same for the same play and round. */
export function drawChoices(
  { seed, holding }: { seed: number; holding: number },
  round: number,
  seats: number,
): Choices {
  const draw = stream(seed, 'strategy', 0, round);
  return Uint8Array.from({ length: seats }, () => (draw() < holding ? 1 : 0));
}
