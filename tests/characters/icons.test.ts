import { describe, expect, it } from 'vitest';
import { ICONS, type IconPath } from '../../src/characters/icons.ts';

const DRAWINGS: [string, readonly IconPath[]][] = Object.entries(ICONS);

describe('an icon', () => {
  it('is drawn by paths that begin with a move and hold numbers alone', () => {
    const odd = DRAWINGS.filter(([, paths]) =>
      paths.some(({ d }) => !/^M[\s\d.,MmLlHhVvCcQqTtAaZz-]+$/.test(d)),
    );
    expect(odd).toEqual([]);
  });

  it('differs from every other', () => {
    expect(new Set(DRAWINGS.map(([, paths]) => JSON.stringify(paths))).size).toBe(DRAWINGS.length);
  });

  it('is small: at most 400 characters of path', () => {
    const lengths = DRAWINGS.map(([, paths]) => paths.map(({ d }) => d).join('').length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  });
});
