import { describe, expect, it } from 'vitest';
import { batchBid } from '../../src/model/price.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { accountAfter, accountBefore, hasStake } from '../../src/store/account.ts';
import { createSitting } from '../../src/store/sitting.ts';

const quiet = { ...presetScenario('race-to-the-exit'), noise: 0 };

describe('the account while a round is shown', () => {
  it('stays that of the choice, new tokens included, until it is settled', () => {
    const sitting = createSitting(quiet, 'code', [], () => undefined);
    const before = accountBefore(sitting.getState().game, sitting.getState().shown);
    expect(before).toMatchObject({ stock: 10, fresh: 10, paper: 100 });
    sitting.getState().choose(false);
    const revealing = sitting.getState();
    expect(accountBefore(revealing.game, revealing.shown)).toEqual(before);
    revealing.settle(1);
    expect(accountAfter(sitting.getState().shown)).toMatchObject({ stock: 0, fresh: 0 });
  });
});

describe('the account of a holder with siblings and debt', () => {
  it('has the new tokens and all siblings in it, at the price and at what all would fetch', () => {
    const dominoes = presetScenario('the-dominoes');
    const siblings = { count: 3, volatility: 0, stock: 30 };
    const { game, view } = createSitting(
      { ...dominoes, siblings },
      'code',
      [],
      () => {},
    ).getState();
    const account = accountBefore(game, view);
    const debt = 0.5 * (100 + 90) * 10;
    expect(account).toMatchObject({ stock: 102, fresh: 2, debt, siblings: [30, 30, 30] });
    expect(account.paper).toBeCloseTo(102 * 10 + 90 * 10 - debt, 9);
    const own = batchBid(10, 8 * 102, 1500, 0.01);
    const beside = batchBid(10, 8 * 30, 500, 0.01);
    expect(account.exit).toBeCloseTo(102 * own + 90 * beside - debt, 9);
  });
});

describe('something of a holder’s own', () => {
  it('is at stake with tokens in hand or to come, and for makers always', () => {
    const { view } = createSitting(quiet, 'code', [], () => undefined).getState();
    const empty = { ...view, account: { ...view.account, stock: 0 } };
    expect(hasStake(empty, 10)).toBe(true);
    expect(hasStake(empty, 0)).toBe(false);
    expect(hasStake({ ...empty, account: { ...view.account, stock: 3 } }, 0)).toBe(true);
    expect(hasStake({ ...empty, you: { role: 'maker', seat: 0 } }, 0)).toBe(true);
  });
});
