import { describe, expect, it } from 'vitest';
import { everSold, rollOf } from '../../src/study/roll.ts';
import { gameWhere, ME, presetGame } from './games.ts';

describe('who sold when', () => {
  it('has one row a seat, mine first, holders before makers when I hold tokens', () => {
    const rows = rollOf(presetGame('race-to-the-exit'), ME);
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatchObject({ you: true, seat: 0, character: null });
    expect(rows.slice(12).map(({ role }) => role)).toEqual(['maker', 'maker']);
  });

  it('begins with the makers when I am one', () => {
    const rows = rollOf(presetGame('makers-choice'), { role: 'maker', seat: 0 });
    expect(rows.slice(0, 2).map(({ role, you }) => [role, you])).toEqual([
      ['maker', true],
      ['maker', false],
    ]);
  });

  it('puts a thousand seats together by character and loses no sale', () => {
    const game = gameWhere({ holders: 1000, rounds: 3 }, (seat, round) => seat % 3 === round % 3);
    const rows = rollOf(game, ME).filter(({ role }) => role === 'holder');
    expect(rows.length).toBeLessThan(20);
    expect(rows.reduce((sum, { seats }) => sum + seats, 0)).toBe(1000);
    const sold = [0, 1, 2].map((r) => rows.reduce((sum, row) => sum + row.sold[r]!, 0));
    expect(sold).toEqual(
      game.rounds.map(({ holders }) => holders.filter((held) => held === 0).length),
    );
  });

  it('counts the holders who sold at least once', () => {
    expect(everSold(gameWhere({}, (seat, round) => seat < 3 && round === 2))).toBe(3);
  });

  it('does not count forced sales as choices', () => {
    const game = presetGame('the-dominoes');
    expect(everSold(game)).toBe(0);
    const rows = rollOf(game, ME).filter(({ role }) => role === 'holder');
    expect(rows.map(({ forced }) => forced[5])).toEqual(Array.from({ length: 8 }, () => 1));
  });
});
