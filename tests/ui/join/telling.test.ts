import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/ui/join/check.ts';
import { missedRounds } from '../../../src/ui/join/missed.ts';
import { tellRound } from '../../../src/ui/join/tellRound.ts';
import { roundWith } from './states.ts';

const by = (...all: ('self' | 'repeat' | 'hold' | 'bot')[]) =>
  all.map((one, at) => roundWith({ round: at + 1, mine: { ...roundWith().mine, by: one } }));
const numbers = (list: { round: number }[]) => list.map(({ round }) => round);

describe('a round in one sentence', () => {
  it('tells first that I was sold out, then that others were', () => {
    const mine = { ...roundWith().mine, forced: true };
    expect(tellRound(roundWith({ mine, forced: 3 }), 'holder').key).toBe('tell.forced-me');
    expect(tellRound(roundWith({ forced: 3 }), 'holder')).toEqual({ key: 'tell.forced', count: 3 });
  });

  it.each([
    [{ hold: 30, sell: 0 }, 11, 'tell.holder.none.up'],
    [{ hold: 21, sell: 9 }, 9, 'tell.holder.some.down'],
    [{ hold: 0, sell: 30 }, 9, 'tell.holder.all.down'],
    [{ hold: 29, sell: 1 }, 10, 'tell.holder.some.flat'],
  ])('tells who sold and where the price went: %o to %d', (holders, price, key) => {
    expect(tellRound(roundWith({ holders, before: 10, price }), 'holder').key).toBe(key);
  });

  it('tells nothing of who sold where the game does not', () => {
    expect(tellRound(roundWith({ holders: null }), 'holder').key).toBe('tell.untold');
    expect(tellRound(roundWith({ makers: null }), 'maker').key).toBe('tell.untold-maker');
  });
});

describe('what was missed', () => {
  it('is every round since the last one that was shown, if more than one has passed', () => {
    const past = by('self', 'repeat', 'repeat', 'repeat');
    expect(numbers(missedRounds(past, 1))).toEqual([2, 3, 4]);
    expect(missedRounds(past, 3)).toEqual([]);
  });

  it('is, on a page just opened, what was played for me at the end', () => {
    expect(numbers(missedRounds(by('self', 'hold', 'self', 'bot', 'bot'), null))).toEqual([4, 5]);
    expect(missedRounds(by('hold', 'self'), null)).toEqual([]);
  });
});

describe('the check of a phone', () => {
  const well = { line: 'open', waited: false, keeps: true, trip: 40 } as const;

  it.each([
    ['good', {}],
    ['busy', { line: 'connecting' }],
    ['busy', { trip: null }],
    ['no-line', { line: 'lost', waited: true }],
    ['no-line', { trip: 'lost' }],
    ['slow-line', { line: 'slow', keeps: false }],
    ['far', { trip: 1_500 }],
    ['forgetful', { keeps: false }],
  ] as const)('says %s of %o', (verdict, found) => {
    expect(verdictOf({ ...well, ...found })).toBe(verdict);
  });
});
