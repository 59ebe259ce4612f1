import { type Picture, type PictureInput } from '../types.ts';
import { type Overhang } from './types.ts';

/** How far the level would fall if every holder sold everything at once, at the depth of the last round. */
export function overhangOf({ view, show }: PictureInput, picture: Picture): Overhang | null {
  const { allTokens, depth } = view;
  if (show?.overhang !== true || !allTokens || !depth) return null;
  const { inner } = picture.tank;
  const drop = allTokens / depth;
  const height = drop * picture.gauge.unit;
  const floor = inner.top + inner.height - picture.rest.level;
  return { drop, height, floor, broken: height > floor };
}
