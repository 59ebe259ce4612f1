import { describe, expect, it } from 'vitest';
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
