import { describe, expect, it } from 'vitest';
import { bothGuesses } from '../../src/chapters/shadow-of-the-future-figures.ts';
import { type Given } from '../../src/chapters/types.ts';
import { toldOf } from './told.ts';

const said = (given: Record<string, Given>) => bothGuesses(toldOf({}, given));
const SEEN = { all: 'tit-for-tat', evolve: 'tit-for-2-tats' };

describe('what became of the guesses', () => {
  it('is told of both where both contests were seen', () => {
    expect(said({ ...SEEN, bet: 'tit-for-tat', worst: 'tit-for-2-tats' })).toBe('both');
    expect(said({ ...SEEN, bet: 'tit-for-tat', worst: 'defector' })).toBe('one');
    expect(said({ ...SEEN, bet: 'defector', worst: 'defector' })).toBe('none');
  });

  it('is told of one where there was but one, or the other contest was not seen to its end', () => {
    expect(said({ ...SEEN, bet: 'tit-for-tat' })).toBe('came-true');
    expect(said({ ...SEEN, worst: 'defector' })).toBe('not-true');
    expect(said({ all: SEEN.all, bet: 'tit-for-tat', worst: 'defector' })).toBe('came-true');
  });

  it('stays open where neither contest was seen, and is no matter where nothing was guessed', () => {
    expect(said({ bet: 'defector', worst: 'defector' })).toBe('unseen');
    expect(said(SEEN)).toBe('unguessed');
  });
});
