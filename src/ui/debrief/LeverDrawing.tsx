import { type Lever } from '../../store/types.ts';
import { ink } from '../charts/ink.ts';

interface LeverDrawingProps {
  lever: Lever;
  to: number;
  alt: string;
  words: { from: string; to: string };
}

const TANK = 150;
const DROPS = 11;

/** One tank under rain whose gutter is open for `share` of the rain's width, its level rising with what it catches. */
function Rained({ x, share, label }: { x: number; share: number; label: string }) {
  const open = Math.max(12, TANK * share);
  const caught = Math.round(DROPS * share);
  const level = 34 + 34 * share;
  return (
    <g transform={`translate(${x},8)`}>
      {Array.from({ length: DROPS }, (_, i) => (
        <path
          key={i}
          d={`M${6 + (i * (TANK - 8)) / (DROPS - 1)},4 l-3,11`}
          stroke={ink(i < caught ? 'deep' : 'rain')}
          stroke-width={i < caught ? 4 : 3}
        />
      ))}
      <path
        fill={ink('straw')}
        stroke={ink('ink')}
        stroke-width="2.5"
        d={`M0,26 l6,14 h${Math.max(0, open - 12)} l6,-14Z`}
      />
      {open < TANK - 6 && (
        <path
          fill={ink('clay')}
          stroke={ink('ink')}
          stroke-width="2"
          d={`M${open + 3},24 H${TANK} v9 H${open + 3}Z`}
        />
      )}
      <path
        stroke={ink('deep')}
        stroke-width="6"
        stroke-linecap="butt"
        d={`M${open / 2},42 V${124 - level}`}
      />
      <rect fill={ink('water')} x={0} y={124 - level} width={TANK} height={level} />
      <path stroke={ink('ink')} stroke-width="4" d={`M0,58 V124 H${TANK} V58`} />
      <text
        x={TANK / 2}
        y={116}
        text-anchor="middle"
        fill={ink('ink')}
        stroke="none"
        font-size="18"
        font-weight="700"
      >
        {label}
      </text>
    </g>
  );
}

/** A rule as an upright bar in its range: for levers that are not the rain. */
function Dialled({ x, share, label }: { x: number; share: number; label: string }) {
  const height = Math.max(3, 84 * share);
  return (
    <g transform={`translate(${x},8)`}>
      <rect
        fill={ink('card')}
        stroke={ink('ink')}
        stroke-width="2.5"
        x={48}
        y={4}
        width={54}
        height={92}
        rx={6}
      />
      <rect fill={ink('ink')} x={52} y={92 - height} width={46} height={height} />
      <path stroke={ink('ink')} stroke-width="4" d="M30,96 H120" />
      <text
        x={TANK / 2}
        y={119}
        text-anchor="middle"
        fill={ink('ink')}
        stroke="none"
        font-size="18"
        font-weight="700"
      >
        {label}
      </text>
    </g>
  );
}

/** Before and after, side by side: capture as rain and gutter, other rules as a dial. */
export function LeverDrawing({ lever, to, alt, words }: LeverDrawingProps) {
  const most = Math.max(Math.abs(lever.from), Math.abs(to)) * 1.15 || 1;
  const Side = lever.field === 'capture' ? Rained : Dialled;
  const share = (value: number) => (lever.field === 'capture' ? value : Math.max(0, value) / most);
  return (
    <svg
      class="lever-drawing"
      viewBox="-4 0 356 140"
      role="img"
      aria-label={alt}
      fill="none"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <Side x={0} share={share(lever.from)} label={words.from} />
      <path stroke={ink('ink')} stroke-width="3" d="M162,84 h22 m-8,-7 l8,7 l-8,7" />
      <Side x={198} share={share(to)} label={words.to} />
    </svg>
  );
}
