import { describe, expect, it } from 'vitest';
import { courseOf, marksOf } from '../../src/study/course.ts';
import { gameWhere, ME, presetGame } from './games.ts';

describe('the course of a game', () => {
  it('gives price, value and flow of the worked round to the digit', () => {
    const game = gameWhere({ rounds: 1 }, (seat) => seat >= 6);
    const [round] = courseOf(game, { role: 'holder', seat: 11 }).rounds;
    expect(round).toMatchObject({ round: 1, sold: 6, pulled: 0, forced: 0, mine: false });
    expect(round!.value).toBe(10.080320855042736);
    expect(round!.drop).toBe(60 / 2100);
  });

  it('begins with the opening and has a mark for every round that was played', () => {
    const game = gameWhere({ rounds: 8 }, () => false, 3);
    const course = courseOf(game, ME);
    expect(marksOf(course).map(({ round }) => round)).toEqual([0, 1, 2, 3]);
    expect(course.opening).toMatchObject({ price: 10, value: 10, gap: 0 });
  });

  it('ends with the wealth of constant play that the model names', () => {
    const all = courseOf(
      gameWhere({}, () => false),
      ME,
    ).rounds.at(-1)!;
    expect(Math.round(all.paper)).toBe(1174);
    expect(Math.round(all.exit)).toBe(889);
  });

  it('tells those who were sold out by force from those who sold', () => {
    const game = presetGame('the-dominoes');
    const course = courseOf(game, { role: 'holder', seat: 7 });
    const sixth = course.rounds[5]!;
    expect(sixth).toMatchObject({ sold: 0, forced: 8, waves: 8, mine: true, mineForced: true });
  });

  it('follows a maker by its own choices and money', () => {
    const game = presetGame('makers-choice');
    const course = courseOf(game, { role: 'maker', seat: 0 });
    expect(course.rounds.map(({ mine }) => mine)).toEqual(
      game.rounds.map(({ makers }) => makers[0] === 1),
    );
    expect(course.rounds.some(({ mineForced }) => mineForced)).toBe(false);
  });
});
