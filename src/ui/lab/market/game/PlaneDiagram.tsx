import { useRef } from 'preact/hooks';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type PlanePoint } from '../../../../store/lab/market-look.ts';
import { ink } from '../../../charts/ink.ts';
import { AXIS_SIZE } from '../../../charts/labels.ts';
import { useWidth } from '../../../charts/useWidth.ts';

const TALL = 214; // px
const TOP = 24;
const FOOT = 22;
/** Dollars at the edges are round, so that the plane stands still under a slider. */
const EDGES = [1, 2, 5, 10] as const;

/** The least round number that takes in all of `sizes` with room to spare. */
function edgeOf(sizes: readonly number[]): number {
  const most = Math.max(...sizes) * 1.2 || 1;
  const decade = 10 ** Math.floor(Math.log10(most));
  return decade * EDGES.find((edge) => edge * decade >= most)!;
}

interface PlaneProps {
  trail: readonly PlanePoint[]; // the present last
  names: { chicken: string; harmony: string; dilemma: string; stag: string };
  finding: string;
}

/** The plane of 2×2 games with the market on it, and the trail of where it has been. */
export function PlaneDiagram(props: PlaneProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div class="drawing" ref={place} role="img" aria-label={props.finding}>
      {width > 0 && props.trail.length > 0 && <Plane {...props} width={width} />}
    </div>
  );
}

function Plane({ trail, names, width }: PlaneProps & { width: number }) {
  const t = useTexts('debrief');
  const across = edgeOf(trail.map((point) => Math.abs(point.across)));
  const up = edgeOf(trail.map((point) => Math.abs(point.up)));
  const tall = TALL - TOP - FOOT;
  const x = (point: PlanePoint) => (width * (point.across + across)) / (2 * across);
  const y = (point: PlanePoint) => TOP + (tall * (up - point.up)) / (2 * up);
  const quads = [
    { name: names.chicken, fill: 'quad-chicken', left: 0, top: TOP },
    { name: names.harmony, fill: 'quad-harmony', left: width / 2, top: TOP },
    { name: names.dilemma, fill: 'quad-pd', left: 0, top: TOP + tall / 2 },
    { name: names.stag, fill: 'quad-stag', left: width / 2, top: TOP + tall / 2 },
  ] as const;
  const here = trail.at(-1)!;
  return (
    <svg width={width} height={TALL} aria-hidden="true" focusable="false" fill="none">
      {quads.map(({ name, fill, left, top }) => (
        <g key={fill}>
          <rect x={left} y={top} width={width / 2} height={tall / 2} fill={ink(fill)} />
          <text
            x={left === 0 ? 6 : width - 6}
            y={top === TOP ? top + 18 : top + tall / 2 - 8}
            text-anchor={left === 0 ? 'start' : 'end'}
            fill={ink('ink')}
            font-size={AXIS_SIZE}
            font-weight="700"
          >
            {name}
          </text>
        </g>
      ))}
      <path
        d={`M${width / 2},${TOP}V${TALL - FOOT}M0,${TOP + tall / 2}H${width}`}
        stroke={ink('ink')}
        stroke-width="2"
      />
      <g fill={ink('muted')} font-size={AXIS_SIZE}>
        <text x={width / 2} y={17} text-anchor="middle">
          {t('plane.up')}
        </text>
        <text x={width - 4} y={TALL - 6} text-anchor="end">
          {t('plane.across')}
        </text>
      </g>
      <g stroke={ink('ink')} stroke-width="3" stroke-linecap="round">
        {trail.slice(1).map((point, i) => (
          <line
            key={i}
            x1={x(trail[i]!).toFixed(1)}
            y1={y(trail[i]!).toFixed(1)}
            x2={x(point).toFixed(1)}
            y2={y(point).toFixed(1)}
            opacity={((i + 1) / trail.length).toFixed(2)}
          />
        ))}
      </g>
      <circle
        cx={x(here)}
        cy={y(here)}
        r="9"
        fill={ink('ink')}
        stroke={ink('card')}
        stroke-width="2.5"
      />
    </svg>
  );
}
