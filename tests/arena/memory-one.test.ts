import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { playMatch } from '../../src/arena/match.ts';
import { CHANCES, idOfRule, readOwnRule } from '../../src/strategies/arena/memory-one.ts';
import { ARENA_STRATEGIES, arenaStrategyOf } from '../../src/strategies/arena/registry.ts';
import { type MemoryOne } from '../../src/strategies/arena/types.ts';
import { play, RULES } from './run.ts';

const chance = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
  fc.integer({ min: 0, max: 1_000_000 }).map((part) => part / 1_000_000),
);
const rules = fc
  .tuple(chance, chance, chance, chance, chance)
  .map(([opening, ...after]): MemoryOne => ({ opening, after }));

const certain = ARENA_STRATEGIES.filter(({ stochastic }) => !stochastic);
const plain = certain.filter(({ rule }) => typeof rule !== 'function');

describe('a memory-one rule of one’s own', () => {
  it('is found by its chances, in its shortest form', () => {
    const own = arenaStrategyOf(' Memory-One:1/.90/0.0/0.9/0 ')!;
    expect(own.id).toBe('memory-one:1/0.9/0/0.9/0');
    expect(own.rule).toEqual({ opening: 1, after: [0.9, 0, 0.9, 0] });
    expect([own.memory, own.stochastic]).toEqual([1, true]);
  });

  it('comes back from its id, whatever its chances', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const own = arenaStrategyOf(idOfRule(rule))!;
        expect(own.rule).toEqual(rule);
        expect(own.id).toBe(idOfRule(rule));
      }),
    );
  });

  test.each(plain.map(({ id, rule }) => [id, rule as MemoryOne] as const))(
    'with the chances of %s has exactly its scores against everybody who draws no chance',
    (id, rule) => {
      const others = certain.map((one) => one.id).filter((other) => other !== id);
      const scores = (who: string) => {
        const { players, pairs } = play([who, ...others]);
        expect(players[0]!.strategy).toBe(who);
        return pairs.filter(({ a }) => a === 0).map((pair) => pair.scores);
      };
      expect(scores(idOfRule(rule))).toEqual(scores(id));
    },
  );

  it('plays what its chances say turn by turn, where they are 0 and 1', () => {
    const sure = fc.constantFrom(0, 1);
    const sureRules = fc.tuple(sure, sure, sure, sure, sure);
    const others = fc.constantFrom(...certain.map(({ id }) => id));
    fc.assert(
      fc.property(sureRules, others, ([opening, ...after], other) => {
        const id = idOfRule({ opening, after });
        const { moves } = playMatch(id, other, { ...RULES, turns: 30, seed: 1, repetition: 0 });
        for (const [turn, mine] of moves.a.entries()) {
          const last = (moves.a[turn - 1] ? 0 : 2) + (moves.b[turn - 1] ? 0 : 1);
          expect(mine).toBe((turn === 0 ? opening : after[last]) === 1);
        }
      }),
    );
  });

  it('cooperates as often as its chances say, where they are drawn', () => {
    const id = 'memory-one:0.25/0.7/0.7/0.7/0.7';
    const { moves } = playMatch(id, 'defector', {
      ...RULES,
      turns: 400_000,
      seed: 3,
      repetition: 0,
    });
    const share = moves.a.filter(Boolean).length / moves.a.length;
    expect(share).toBeCloseTo(0.7, 2);
  });

  it('draws numbers of its own, not those of a strategy with the same chances', () => {
    const [joss, twin] = [
      playMatch('joss', 'tit-for-tat', { ...RULES, seed: 1, repetition: 0 }),
      playMatch('memory-one:1/0.9/0/0.9/0', 'tit-for-tat', { ...RULES, seed: 1, repetition: 0 }),
    ];
    expect(twin.moves.a).not.toEqual(joss.moves.a);
  });

  test.each<[string, string, string | undefined]>([
    ['four chances', 'memory-one:1/1/0/1', undefined],
    ['six chances', 'memory-one:1/1/0/1/0/0', undefined],
    ['none', 'memory-one:', undefined],
    ['a chance above 1', 'memory-one:1/1/1.1/1/0', 'CD'],
    ['a chance below 0', 'memory-one:1/1/0/-0.1/0', 'DC'],
    ['an empty chance', 'memory-one:/1/0/1/0', 'opening'],
    ['a chance in words', 'memory-one:1/1/0/1/often', 'DD'],
    ['a power of ten', 'memory-one:1/1e-3/0/1/0', 'CC'],
    ['too many decimals', 'memory-one:1/0.1234567890123/0/1/0', 'CC'],
  ])('is refused with %s', (_, id, path) => {
    const own = readOwnRule(id);
    expect(own.ok).toBe(false);
    if (!own.ok) expect(own.refusal.path).toBe(path);
    expect(arenaStrategyOf(id)).toBeUndefined();
  });

  it('names its chances in the order of its id', () => {
    expect(CHANCES).toEqual(['opening', 'CC', 'CD', 'DC', 'DD']);
  });
});
