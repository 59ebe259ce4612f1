import { describe, expect, it } from 'vitest';
import { memoryOn } from '../../src/store/memory.ts';
import { blocked, shelfOf } from './shelves.ts';

const asNumber = (value: unknown) => (typeof value === 'number' ? value : null);

describe('what the device remembers', () => {
  it('comes back as it was kept, until it is forgotten', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    expect(memory.keep('n', 7)).toBe(true);
    expect(memory.recall('n', asNumber)).toBe(7);
    memory.forget('n');
    expect(memory.recall('n', asNumber)).toBeNull();
  });

  it('is nothing where storage is blocked, and nothing breaks', () => {
    for (const memory of [memoryOn(blocked), memoryOn(() => null)]) {
      expect(memory.keep('n', 7)).toBe(false);
      expect(memory.recall('n', asNumber)).toBeNull();
      memory.forget('n');
    }
  });

  it('says so where storage is full', () => {
    const shelf = shelfOf(3);
    expect(memoryOn(() => shelf).keep('n', 'long')).toBe(false);
  });

  it('is nothing where it is corrupt or of another kind', () => {
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    shelf.setItem('hold-or-sell/n', '{"half":');
    expect(memory.recall('n', asNumber)).toBeNull();
    memory.keep('n', 'seven');
    expect(memory.recall('n', asNumber)).toBeNull();
  });
});
