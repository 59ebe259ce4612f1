import { expect, it } from 'vitest';
import { isIntroduced, keepIntroduced } from '../../src/store/introductions.ts';
import { memoryOn } from '../../src/store/memory.ts';
import { blocked, shelfOf } from './shelves.ts';

it('remembers each role, and debt, for itself', () => {
  const shelf = shelfOf();
  const memory = memoryOn(() => shelf);
  expect(isIntroduced(memory, 'holder')).toBe(false);
  keepIntroduced(memory, 'holder');
  expect(isIntroduced(memory, 'holder')).toBe(true);
  expect(isIntroduced(memory, 'maker')).toBe(false);
  keepIntroduced(memory, 'maker');
  expect(isIntroduced(memory, 'holder')).toBe(true);
  expect(isIntroduced(memory, 'debt')).toBe(false);
  keepIntroduced(memory, 'debt');
  expect(isIntroduced(memory, 'debt')).toBe(true);
});

it('introduces anew where the device remembers nothing or nonsense', () => {
  const memory = memoryOn(blocked);
  keepIntroduced(memory, 'holder');
  expect(isIntroduced(memory, 'holder')).toBe(false);
  const shelf = shelfOf();
  shelf.setItem('hold-or-sell/introduced', '{"holder":1}');
  expect(
    isIntroduced(
      memoryOn(() => shelf),
      'holder',
    ),
  ).toBe(false);
});
