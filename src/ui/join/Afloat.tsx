import { type ComponentChildren } from 'preact';
import { Empty, Me } from './Folk.tsx';
import { waveOf } from './strip.ts';
import { useSize } from './useSize.ts';
import './strip.css';

interface AfloatProps {
  role?: 'holder' | 'maker';
  ashore?: boolean; // beside an empty float: the seat is not mine now
  children?: ComponentChildren; // in the water, below
}

const AT_FULL = 150; // height at which the figure has its own size
const DECK = 120; // pixels of water that hold what lies in it

/** Me alone, while there is nothing to show but that: on the water, or on the quay without a seat. */
export function Afloat({ role = 'holder', ashore = false, children }: AfloatProps) {
  const { ref, size } = useSize<HTMLDivElement>({ width: 360, height: 170 });
  const { width, height } = size;
  const air = children === undefined ? height : height - DECK + 40;
  const level = Math.round(children === undefined ? height * 0.74 : height - DECK);
  const tall = Math.max(0.4, Math.min(1.5, air / AT_FULL));
  const scaled = `scale(${tall})`;
  return (
    <div ref={ref} class="strip alone">
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        <circle class="sun" cx={width - 64} cy={52} r={30} />
        <path
          class="hill"
          d={`M0,${level - 26}q${width / 4},-50 ${width / 2},-6t${width / 2},-12V${height}H0Z`}
        />
        <g transform={`translate(0,${level})`}>
          <rect class="water" y={2} width={width} height={height} />
          <g transform={`translate(${width * (ashore ? 0.76 : 0.5)},-1)`}>
            <g class="bobs">
              <g transform={scaled}>{ashore ? <Empty /> : <Me role={role} posture="hold" />}</g>
            </g>
          </g>
          <rect class="foam" y={2} width={width} height={10} />
          <path class="wave" transform="translate(0,2)" d={waveOf(width)} />
          {ashore && (
            <>
              <path class="quay" d={`M-4,${height}V-16H${width * 0.52}V${height}`} />
              <g transform={`translate(${width * 0.3},${-16 - 8 * tall})`}>
                <g transform={scaled}>
                  <Me role={role} posture="ashore" />
                </g>
              </g>
            </>
          )}
        </g>
      </svg>
      {children !== undefined && <div class="deck">{children}</div>}
    </div>
  );
}
