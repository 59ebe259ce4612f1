import {
  type Crop,
  type FigureOptions,
  printedFigure,
  viewOf,
} from '../../../characters/figure-svg.ts';
import { type FigureId } from '../../../characters/registry.ts';
import { Print } from './Print.tsx';
import './art.css';

/** Light line round a figure, seen on a dark ground only. */
export const THEMED_HALO = 'var(--figure-halo)';

export interface FigureProps extends Omit<FigureOptions, 'dark' | 'halo'> {
  id: FigureId;
  crop?: Crop; // the whole figure when left out
  label?: string; // text alternative; left out where the name stands beside it
}

/** A figure on the page. Its size comes from the class `figure` or from around it. */
export function Figure({ id, crop, label, ...options }: FigureProps) {
  const silent = label === undefined;
  return (
    <svg
      class="figure"
      viewBox={viewOf(id, crop).join(' ')}
      focusable="false"
      role={silent ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={silent}
    >
      <Print items={printedFigure(id, { ...options, halo: THEMED_HALO })} />
    </svg>
  );
}
