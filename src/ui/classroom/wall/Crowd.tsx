import { useMemo } from 'preact/hooks';
import { figureMarks } from '../../../characters/figure.ts';
import { plainHolder } from '../../../characters/looks/plain.ts';
import { printed } from '../../../characters/press.ts';
import { Print } from '../../common/art/Print.tsx';

const MOST = 40; // figures that still have faces side by side
const WIDE = 1600;
const TALL = 150;
const LEVEL = 112; // of the water
const APART = 64; // figures that have room

/** Somebody of the class on a float: plain hair, a coat by the place in the row. */
function Afloat({ seat }: { seat: number }) {
  const marks = useMemo(
    () => figureMarks(plainHolder(seat), { posture: 'hold', mood: 'smile' }),
    [seat],
  );
  return (
    <Print items={[...printed(marks, 'halo', 'var(--figure-halo)'), ...printed(marks, 'inks')]} />
  );
}

/** Who is in already, each on a float; who waits to come in sees a pool that fills. */
export function Crowd({ count }: { count: number }) {
  const shown = Math.min(MOST, count);
  const apart = Math.min(APART, (WIDE - APART) / Math.max(1, shown - 1));
  const start = (WIDE - apart * (shown - 1)) / 2;
  return (
    <svg class="wall-crowd" viewBox={`0 0 ${WIDE} ${TALL}`} aria-hidden="true" focusable="false">
      <rect class="water" y={LEVEL} width={WIDE} height={TALL - LEVEL} />
      {Array.from({ length: shown }, (_, seat) => (
        // A place in the row is all that a figure is.
        <g key={seat} transform={`translate(${start + seat * apart},${LEVEL})`}>
          <Afloat seat={seat} />
        </g>
      ))}
      <path class="shoreline" d={`M0,${LEVEL}H${WIDE}`} />
    </svg>
  );
}
