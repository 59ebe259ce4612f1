import { describe, expect, it } from 'vitest';
import { ICONS, type IconName, iconSvg } from '../../src/characters/icons.ts';
import { unbalanced } from './drawings.ts';

const NAMES = Object.keys(ICONS) as IconName[];

describe('an icon', () => {
  it('is a well-formed drawing in the two colours it is given', () => {
    for (const name of NAMES) {
      const svg = iconSvg(name, '#111111', '#EEEEEE');
      expect(unbalanced(svg)).toEqual([]);
      expect(svg.match(/#\w+/g)?.every((colour) => ['#111111', '#EEEEEE'].includes(colour))).toBe(
        true,
      );
    }
  });

  it('differs from every other', () => {
    expect(new Set(NAMES.map((name) => iconSvg(name))).size).toBe(NAMES.length);
  });

  it('is small: at most 900 characters', () => {
    expect(Math.max(...NAMES.map((name) => iconSvg(name).length))).toBeLessThanOrEqual(900);
  });
});
