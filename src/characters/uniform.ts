import { INKS } from './inks.ts';
import { APART } from './kit.ts';
import { type Mark, shape, stroke } from './marks.ts';

/** What every market maker wears: a peaked cap and an apron (VISUAL.md §5). */
export const CAP: readonly Mark[] = [
  shape('M-16,-55L-16,-67Q0,-75 16,-67L16,-55Q0,-60 -16,-55Z', INKS.jade),
  stroke('M-17,-56Q0,-51 23,-56', 4),
  shape('M-3.5,-67h7v5h-7Z', INKS.straw, 1.6),
];

export const APRON: readonly Mark[] = [
  shape('M-9,-30H9L12,-5H-12Z', INKS.straw, 2.2),
  stroke('M-9,-30L-6,-36M9,-30L6,-36M-6,-17H6', 2),
];

export const BOOTS: readonly Mark[] = APART;

/** The rope of the reed blind, within reach of the right hand. */
export const ROPE: readonly Mark[] = [stroke('M31,-104V-8'), stroke('M31,-8v7', 6)];
