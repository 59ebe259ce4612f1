import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/game/simulate.ts';
import { benchOf } from '../../src/model/hypothetical.ts';
import { priceOf } from '../../src/model/price.ts';
import { openMarket } from '../../src/model/state.ts';
import { type Scenario } from '../../src/scenario/types.ts';
import { marketNow, type Past } from '../../src/strategies/table.ts';
import { votesNext } from '../../src/strategies/votes.ts';
import { scenario } from '../game/scenario.ts';

const BLOCK = { from: 1, length: 3, seizure: 0, share: 1, vote: true };
const opening = (given: Scenario): Past => ({ opening: openMarket(given), rounds: [] });

describe('the holders’ votes', () => {
  it('are held before the block’s first round alone, and only if it has a vote', () => {
    const third = scenario({ coordinator: { ...BLOCK, from: 3 } });
    expect(votesNext(third, opening(third))).toBeNull();
    const decree = scenario({ coordinator: { from: 1, length: 3, seizure: 0, share: 1 } });
    expect(votesNext(decree, opening(decree))).toBeNull();
    const vote = scenario({ coordinator: BLOCK });
    expect(votesNext(vote, opening(vote))).toHaveLength(12);
  });

  it('are those that were cast; who cast none votes as the model advises', () => {
    const given = scenario({ coordinator: BLOCK });
    const advised = votesNext(given, opening(given))!;
    const cast = [true, false, null];
    expect([...votesNext(given, opening(given), cast)!]).toEqual([1, 0, ...advised.slice(2)]);
  });

  it('go against the block in a dilemma all of whose players held: to be the only seller pays more', () => {
    const given = scenario({ coordinator: BLOCK });
    expect([...votesNext(given, opening(given))!]).toEqual(Array(12).fill(0));
  });

  it('go for it once the others have begun to sell', () => {
    const given = scenario({
      rounds: 3,
      coordinator: { ...BLOCK, from: 3 },
      seats: { holders: ['always-sell'] },
    });
    const past = { ...simulate(given), rounds: simulate(given).rounds.slice(0, 2) };
    expect([...votesNext(given, past)!]).toEqual(Array(12).fill(1));
  });

  it('weigh the tokens that can be lost: seizure · share of the stock with this round’s, at the price', () => {
    const sold = (seizure: number) =>
      scenario({
        rounds: 3,
        coordinator: { ...BLOCK, from: 3, seizure, share: 0.5 },
        seats: { holders: ['always-sell'] },
      });
    const base = sold(0);
    const past = { ...simulate(base), rounds: simulate(base).rounds.slice(0, 2) };
    const market = marketNow(past);
    const bench = benchOf(base, market);
    const me = { role: 'holder', seat: 0 } as const;
    const makers = past.rounds[1]!.makers;
    const blocked = bench.gain(me, new Uint8Array(12).fill(1), makers);
    const free = Math.max(
      bench.gain(me, new Uint8Array(12), makers),
      bench.gain(me, new Uint8Array(12).with(0, 1), makers),
    );
    const limit = (blocked - free) / (0.5 * 10 * priceOf(market));
    expect(limit).toBeGreaterThan(0.001);
    expect(votesNext(sold(limit * 0.999), past)![0]).toBe(1);
    expect(votesNext(sold(limit * 1.001), past)![0]).toBe(0);
  });

  it('do not look at what is hidden: with no information the others are taken to hold', () => {
    const given = scenario({
      rounds: 3,
      information: 'none',
      coordinator: { ...BLOCK, from: 3 },
      seats: { holders: ['always-sell'] },
    });
    const past = { ...simulate(given), rounds: simulate(given).rounds.slice(0, 2) };
    expect([...votesNext(given, past)!]).toEqual(Array(12).fill(0));
  });

  it('draw no chance', () => {
    const given = scenario({ coordinator: BLOCK, noise: 0.5 });
    const other = { ...given, seed: 99 };
    expect(votesNext(other, opening(other))).toEqual(votesNext(given, opening(given)));
  });
});
