import { INKS } from './inks.ts';
import { APART } from './kit.ts';
import { type Mark, shape, stroke } from './marks.ts';

/** What every market maker wears: a peaked cap and an apron (VISUAL.md §5). */
export const CAP: readonly Mark[] = [
  shape('M-17,-52L-15,-64Q0,-71 15,-64L17,-52Q0,-57 -17,-52Z', INKS.jade),
  stroke('M-18,-53Q0,-45 21,-53', 4.5),
  shape('M-3.5,-62h7v5h-7Z', INKS.straw, 1.6),
];

export const APRON: readonly Mark[] = [
  shape('M-9,-30H9L12,-5H-12Z', INKS.straw, 2.2),
  stroke('M-9,-30L-6,-36M9,-30L6,-36M-6,-17H6', 2),
];

export const BOOTS: readonly Mark[] = APART;

/** The rope of the reed blind, within reach of the right hand. */
export const ROPE: readonly Mark[] = [stroke('M31,-104V-8', 2), stroke('M31,-8v7', 6)];
