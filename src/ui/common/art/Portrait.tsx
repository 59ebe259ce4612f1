import { FIGURE } from '../../../characters/figure.ts';
import { printedFigure } from '../../../characters/figure-svg.ts';
import { type FigureId, lookOf } from '../../../characters/registry.ts';
import { THEMED_HALO } from './Figure.tsx';
import { Print } from './Print.tsx';
import './art.css';

const WAVES = 'q7.5,4 15,0t15,0'.repeat(40);
const BOARD = `M-40,${FIGURE.feet}h80q4,0 4,4t-4,4h-80q-4,0 -4,-4t4,-4Z`;

/** Somebody on the water, a maker on the board; the water fills its box from side to side. */
export function Portrait({ id }: { id: FigureId }) {
  const maker = lookOf(id).role === 'maker';
  const surface = `M-600,${maker ? 25 : FIGURE.waterline}${WAVES}`;
  const [, top, , height] = FIGURE.portrait;
  const water = `${surface}V${top + height + 2}H-600Z`;
  return (
    <svg
      class="portrait"
      viewBox={FIGURE.portrait.join(' ')}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      <path class="portrait-water" d={water} />
      {maker && <path class="portrait-board" d={BOARD} />}
      <Print items={printedFigure(id, { halo: THEMED_HALO })} />
      {!maker && <path class="portrait-foam" d={`${surface}V11H-600Z`} />}
      <path class="portrait-surface" d={surface} />
    </svg>
  );
}
