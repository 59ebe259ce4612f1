import { describe, expect, it } from 'vitest';
import { haveOf, mergeViews } from '../../../src/classroom/client/merge.ts';
import { openRound, playedRound, viewOf } from '../../store/classroom/views.ts';

const rounds = (...numbers: number[]) => numbers.map((round) => playedRound(round, {}));
const numbersOf = ({ past }: ReturnType<typeof viewOf>) => past.map(({ round }) => round);

describe('the rounds a phone knows', () => {
  it('grow by those each view brings', () => {
    const known = viewOf({ turn: 4 }, { past: rounds(1, 2) });
    const told = viewOf({ phase: 'revealed', round: 3, turn: 6 }, { past: rounds(3) });
    expect(numbersOf(mergeViews(known, told))).toEqual([1, 2, 3]);
  });

  it('are each there once, as last told', () => {
    const known = viewOf({ turn: 4 }, { past: rounds(1, 2) });
    const told = viewOf(
      { phase: 'revealed', round: 3, turn: 6 },
      { past: [playedRound(2, { gain: 7 }), ...rounds(3)] },
    );
    const merged = mergeViews(known, told);
    expect(numbersOf(merged)).toEqual([1, 2, 3]);
    expect(merged.past[1]!.mine.gain).toBe(7);
  });

  it('begin anew with the next game, and with another seat', () => {
    const known = viewOf({ turn: 4, game: 1 }, { past: rounds(1, 2) });
    expect(numbersOf(mergeViews(known, viewOf({ turn: 6, game: 2 })))).toEqual([]);
    const other = viewOf({ turn: 4 }, { you: { ...known.you, player: 9 }, past: rounds(1) });
    expect(numbersOf(mergeViews(known, other))).toEqual([1]);
  });

  it('are kept with the later state when an answer was overtaken on the line', () => {
    const known = openRound(3, 9);
    const told = viewOf({ phase: 'choosing', round: 2, turn: 7 }, { past: rounds(1) });
    const merged = mergeViews(known, told);
    expect(merged.room.turn).toBe(9);
    expect(numbersOf(merged)).toEqual([1]);
  });

  it('are no more than the class has, once it was put back from a copy', () => {
    const known = viewOf({ phase: 'revealed', round: 4, turn: 9 }, { past: rounds(1, 2, 3, 4) });
    const told = viewOf(
      { phase: 'choosing', round: 3, turn: 10_005 },
      { past: [playedRound(2, { gain: 7 })] },
    );
    const merged = mergeViews(known, told);
    expect(numbersOf(merged)).toEqual([1, 2]);
    expect(merged.past[1]!.mine.gain).toBe(7);
  });

  it('are told to the server by game and last round', () => {
    expect(haveOf(null)).toBeNull();
    expect(haveOf(viewOf({ game: 2 }))).toBeNull();
    expect(haveOf(viewOf({ game: 2 }, { past: rounds(1, 2, 3) }))).toEqual({ game: 2, rounds: 3 });
  });
});
