import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../src/ui/debrief/ranges.ts';

describe('rounds in words', () => {
  it('are put together where they follow each other', () => {
    expect(rangesOf([2, 3, 4, 7])).toEqual(['2–4', '7']);
    expect(rangesOf([1])).toEqual(['1']);
    expect(rangesOf([])).toEqual([]);
  });
});
