import { FIGURE } from '../figure.ts';
import { type Mood } from '../kit.ts';
import { moved } from '../marks.ts';
import { type Printed, printed, svgDocument } from '../press.ts';
import { type ArenaPosture, arenaMarks } from './pose.ts';
import { type ArenaFigureId, arenaLookOf } from './registry.ts';

/** View of a whole figure: x, y, width, height. The feet end at y = FIGURE.feet, room for a halo below. */
export const ARENA_VIEW = [-80, -126, 160, 140] as const;

export type ArenaCrop = 'whole' | 'bust';

export interface ArenaFigureOptions {
  posture?: ArenaPosture; // idle when left out
  mood?: Mood; // the posture's own when left out
  facing?: 'right' | 'left'; // where the other stands; right when left out
  halo?: string; // colour of a light edge for a dark ground, or a CSS variable for it
  outline?: boolean; // a black shape alone
}

/** A figure of the arena as paths to be drawn inside ROOT, from back to front. */
export function printedArenaFigure(
  id: ArenaFigureId,
  { posture = 'idle', mood, facing = 'right', halo = '', outline = false }: ArenaFigureOptions = {},
): Printed[] {
  const upright = arenaMarks(arenaLookOf(id), posture, mood);
  const marks = facing === 'left' ? [moved('scale(-1,1)', ...upright)] : upright;
  if (outline) return printed(marks, 'outline');
  return [...(halo ? printed(marks, 'halo', halo) : []), ...printed(marks, 'inks')];
}

/** The view of a crop: x, y, width, height. */
export function arenaViewOf(id: ArenaFigureId, crop: ArenaCrop = 'whole'): readonly number[] {
  if (crop === 'whole') return ARENA_VIEW;
  const [x, y, width, height] = FIGURE.bust;
  return [x, arenaLookOf(id).upended ? 8 - height : y - 8, width, height];
}

/** A figure of the arena as a complete SVG document. */
export function arenaFigureSvg(
  id: ArenaFigureId,
  { crop, ...options }: ArenaFigureOptions & { crop?: ArenaCrop } = {},
): string {
  return svgDocument(printedArenaFigure(id, options), arenaViewOf(id, crop));
}
