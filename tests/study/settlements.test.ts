import { describe, expect, it } from 'vitest';
import { settlementsOf, wealthHadAllHeld } from '../../src/study/settlements.ts';
import { gameWhere, ME, presetGame } from './games.ts';

describe('the three settlements', () => {
  it('stand at what the model names for a game in which one holds and the others sell', () => {
    const game = gameWhere({}, (seat) => seat !== 0);
    const [price, value] = settlementsOf(game, ME);
    expect(Math.round(price!.mine)).toBe(680);
    expect(Math.round(value!.mine)).toBe(1013);
  });

  it('compare me with the mean of the others of my role', () => {
    const game = gameWhere({ holders: 3 }, (seat) => seat === 1);
    const [price] = settlementsOf(game, ME);
    const of = (seat: number) => settlementsOf(game, { role: 'holder', seat })[0]!.mine;
    expect(price!.others).toBeCloseTo((of(1) + of(2)) / 2, 9);
  });

  it('mark the one that counts in the scenario', () => {
    const game = gameWhere({ settle: 'exit' }, () => false);
    expect(settlementsOf(game, ME).map(({ counts }) => counts)).toEqual([false, false, true]);
  });

  it('have nobody to compare me with where I am alone', () => {
    const game = gameWhere({ holders: 1 }, () => false);
    expect(settlementsOf(game, ME).map(({ others }) => others)).toEqual([null, null, null]);
  });
});

describe('had all held', () => {
  it('is the wealth of a game in which all did', () => {
    const ran = gameWhere({}, () => true);
    const held = gameWhere({}, () => false);
    expect(wealthHadAllHeld(ran, ME)).toBe(settlementsOf(held, ME)[0]!.mine);
  });

  it('has no more rounds than were played', () => {
    const short = gameWhere({}, () => true, 4);
    const held = gameWhere({}, () => false, 4);
    expect(wealthHadAllHeld(short, ME)).toBe(settlementsOf(held, ME)[0]!.mine);
  });

  it('is what makers who all stand would have', () => {
    const game = presetGame('quote-obligation');
    expect(wealthHadAllHeld(game, { role: 'maker', seat: 0 })).toBeGreaterThan(0);
  });
});
