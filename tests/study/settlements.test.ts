import { describe, expect, it } from 'vitest';
import { hadAllAlike, settlementsOf } from '../../src/study/settlements.ts';
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

describe('had all done alike', () => {
  it('is the wealth of a game in which all did', () => {
    const mixed = gameWhere({}, (seat) => seat > 4);
    const held = gameWhere({}, () => false);
    const sold = gameWhere({}, () => true);
    expect(hadAllAlike(mixed, ME)).toEqual({
      held: settlementsOf(held, ME)[0]!.mine,
      sold: settlementsOf(sold, ME)[0]!.mine,
      heldIsBetter: true,
      soldIsBetter: false,
    });
  });

  it('has the type of the token come out as it did, and the same block if it was voted in', () => {
    const hidden = { quality: { prior: 0.5, accuracy: 0.7, decay: 0.3 }, capture: 0.8 };
    const vote = { from: 2, length: 3, seizure: 0.5, share: 0.5, vote: true };
    for (const input of [
      hidden,
      { coordinator: { from: 1, length: 4, seizure: 0.5, share: 0.5 } },
    ]) {
      const held = gameWhere(input, () => false);
      expect(
        hadAllAlike(
          gameWhere(input, (seat) => seat > 4),
          ME,
        ).held,
      ).toBe(settlementsOf(held, ME)[0]!.mine);
    }
    const cast = (agree: boolean) =>
      gameWhere({ coordinator: vote }, () => true, undefined, Array(12).fill(agree));
    for (const agree of [true, false]) {
      const game = cast(agree);
      expect(game.rounds[2]!.report.gateShut).toBe(agree);
      expect(hadAllAlike(game, ME).sold).toBe(settlementsOf(game, ME)[0]!.mine);
    }
  });

  it('has no more rounds than were played', () => {
    const short = gameWhere({}, () => true, 4);
    const held = gameWhere({}, () => false, 4);
    expect(hadAllAlike(short, ME).held).toBe(settlementsOf(held, ME)[0]!.mine);
  });

  it('leaves the other role as it is when all have held', () => {
    const game = presetGame('makers-choice');
    const alike = hadAllAlike(game, { role: 'maker', seat: 0 });
    expect(alike.held).not.toBe(alike.sold);
    expect(hadAllAlike(game, ME).held).toBe(
      settlementsOf(
        gameWhere({ ...game.scenario, noise: 0 }, () => false),
        ME,
      )[0]!.mine,
    );
  });

  it('says that selling is better for all where it is', () => {
    const away = gameWhere({ outside: { equity: 1 } }, () => false);
    expect(hadAllAlike(away, ME)).toMatchObject({ heldIsBetter: false, soldIsBetter: true });
  });
});
