import { describe, expect, it } from 'vitest';
import { HOLDER_CATALOGUE, MAKER_CATALOGUE } from '../../src/model/catalogue.ts';

describe('the words of schema v1', () => {
  it('keep their order, for links name strategies by number', () => {
    expect(HOLDER_CATALOGUE.map(({ id }) => id)).toEqual([
      'always-hold',
      'always-sell',
      'majority',
      'generous',
      'grim',
      'win-stay-lose-shift',
      'stop-loss',
      'momentum',
      'contrarian',
      'myopic',
      'end-gamer',
      'random',
      'bayes',
    ]);
    expect(MAKER_CATALOGUE.map(({ id }) => id)).toEqual([
      'stand',
      'pull',
      'maker-majority',
      'pull-after-fall',
      'inventory-limit',
    ]);
  });
});
