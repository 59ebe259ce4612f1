import { describe, expect, it } from 'vitest';
import {
  type EarlierClass,
  earlierThan,
  forgetClasses,
  keepClass,
  playersIn,
} from '../../../src/store/classroom/earlier.ts';
import { memoryOn } from '../../../src/store/memory.ts';
import { blocked, shelfOf } from '../shelves.ts';

function result(id: string, at: number, changes: Partial<EarlierClass> = {}): EarlierClass {
  const band = { share: 0.5, low: 0.4, high: 0.6 };
  return { id, game: 1, at, likeness: 'race', treatment: 0, players: 30, ...band, ...changes };
}

const idsOf = (found: EarlierClass[]) => found.map(({ id }) => id);
const NOW = { id: 'now', likeness: 'race' };

describe('earlier classes', () => {
  it('are those that played the same, newest first, without the one that is looked at', () => {
    const memory = memoryOn(() => shelf);
    const shelf = shelfOf();
    keepClass(memory, [result('a', 1)]);
    keepClass(memory, [result('b', 3)]);
    keepClass(memory, [result('other', 2, { likeness: 'calm' })]);
    keepClass(memory, [result('now', 4)]);
    expect(idsOf(earlierThan(memory, NOW))).toEqual(['b', 'a']);
  });

  it('take the place of what was kept of the same game before', () => {
    const memory = memoryOn(() => shelf);
    const shelf = shelfOf();
    keepClass(memory, [result('a', 1, { share: 0.1 })]);
    keepClass(memory, [result('a', 1, { share: 0.9 })]);
    keepClass(memory, [result('a', 1, { game: 2, share: 0.7 })]);
    expect(
      earlierThan(memory, NOW)
        .map(({ share }) => share)
        .sort(),
    ).toEqual([0.7, 0.9]);
  });

  it('are five at most', () => {
    const memory = memoryOn(() => shelf);
    const shelf = shelfOf();
    for (let at = 0; at < 9; at++) keepClass(memory, [result(`class ${at}`, at)]);
    expect(earlierThan(memory, NOW)).toHaveLength(5);
  });

  it('tell how many played in their last game, all treatments together', () => {
    const memory = memoryOn(() => shelf);
    const shelf = shelfOf();
    keepClass(memory, [result('a', 1, { players: 7 })]);
    const second = { game: 2, players: 15 };
    keepClass(memory, [result('a', 1, second), result('a', 1, { ...second, treatment: 1 })]);
    expect(playersIn(memory, 'a')).toBe(30);
    expect(playersIn(memory, 'b')).toBeNull();
  });

  it('are forgotten one by one, or all', () => {
    const memory = memoryOn(() => shelf);
    const shelf = shelfOf();
    keepClass(memory, [result('a', 1)]);
    keepClass(memory, [result('b', 2)]);
    forgetClasses(memory, 'a');
    expect(idsOf(earlierThan(memory, NOW))).toEqual(['b']);
    forgetClasses(memory);
    expect(earlierThan(memory, NOW)).toEqual([]);
  });

  it('are none where the device keeps nothing, or something else is kept', () => {
    const none = memoryOn(blocked);
    keepClass(none, [result('a', 1)]);
    expect(earlierThan(none, NOW)).toEqual([]);
    const shelf = shelfOf();
    const memory = memoryOn(() => shelf);
    memory.keep('class-results', [{ id: 'a' }, 7, null, result('b', 2)]);
    expect(idsOf(earlierThan(memory, NOW))).toEqual(['b']);
    memory.keep('class-results', 'rubbish');
    expect(earlierThan(memory, NOW)).toEqual([]);
  });
});
