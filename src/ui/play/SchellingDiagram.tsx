import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type GameNow, type Role } from '../../store/types.ts';

interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LARGE: Frame = { width: 560, height: 300, left: 64, right: 112, top: 20, bottom: 48 };
const NARROW: Frame = { width: 320, height: 240, left: 46, right: 96, top: 20, bottom: 50 };
const SMALL: Frame = { width: 104, height: 64, left: 6, right: 6, top: 10, bottom: 10 };

/** Places on the paper for a number of others and for dollars. */
function scalesOf({ hold, sell }: GameNow, frame: Frame) {
  const all = [...hold, ...sell, 0];
  const least = Math.min(...all);
  const span = Math.max(...all) - least || 1;
  const steps = Math.max(1, hold.length - 1);
  const { width, height, left, right, top, bottom } = frame;
  return {
    x: (others: number) => left + (others / steps) * (width - left - right),
    y: (dollars: number) => top + (1 - (dollars - least) / span) * (height - top - bottom),
  };
}

type Scales = ReturnType<typeof scalesOf>;

function pathOf(gains: readonly number[], { x, y }: Scales): string {
  return gains
    .map((gain, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)},${y(gain).toFixed(1)}`)
    .join('');
}

function Bucket({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g class="bucket" transform={`translate(${x},${y}) scale(${size / 40})`}>
      <path d="M-18.7,-9 A18.7,20 0 0 1 18.7,-9" fill="none" stroke-width="4.7" />
      <path d="M-20.8,-9 H20.8 L14.6,20 H-14.6 Z" stroke-width="3" />
    </g>
  );
}

/** Both curves, the zero line, and where the last round was: a ring on hold, a bucket on sell. */
function Curves({ now, scales, small }: { now: GameNow; scales: Scales; small: boolean }) {
  const { x, y } = scales;
  const end = now.hold.length - 1;
  const size = small ? 13 : 22;
  const at = now.last?.others ?? null;
  return (
    <>
      <line class="zero" x1={x(0)} x2={x(end)} y1={y(0)} y2={y(0)} />
      <path class="sell-casing" d={pathOf(now.sell, scales)} />
      <path class="sell-line" d={pathOf(now.sell, scales)} />
      <path class="hold-line" d={pathOf(now.hold, scales)} />
      {at !== null && (
        <>
          <line class="stem" x1={x(at)} x2={x(at)} y1={y(now.hold[at]!)} y2={y(now.sell[at]!)} />
          <circle class="ring" cx={x(at)} cy={y(now.hold[at]!)} r={size / 2 - 1} />
          <Bucket x={x(at)} y={y(now.sell[at]!)} size={size} />
        </>
      )}
    </>
  );
}

/** The two curves alone, for the card beside the choice. */
export function SmallSchelling({ now }: { now: GameNow }) {
  return (
    <svg
      class="schelling small"
      viewBox={`0 0 ${SMALL.width} ${SMALL.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Curves now={now} scales={scalesOf(now, SMALL)} small />
    </svg>
  );
}

/** Places for the names at the ends of the curves, kept apart. */
function nameHeights(hold: number, sell: number): { hold: number; sell: number } {
  const apart = 24;
  if (Math.abs(hold - sell) >= apart) return { hold, sell };
  const middle = (hold + sell) / 2;
  const sign = hold < sell ? -1 : 1;
  return { hold: middle + (sign * apart) / 2, sell: middle - (sign * apart) / 2 };
}

interface SchellingDiagramProps {
  now: GameNow;
  role: Role;
  finding: string; // the text alternative
  narrow?: boolean; // for little room; as the window is unless told
}

/** My gain if I hold and if I sell, over how many of the others hold (Schelling's diagram). */
export function SchellingDiagram({ now, role, finding, narrow }: SchellingDiagramProps) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const frame = (narrow ?? window.matchMedia('(max-width: 700px)').matches) ? NARROW : LARGE;
  const scales = scalesOf(now, frame);
  const end = now.hold.length - 1;
  const names = nameHeights(scales.y(now.hold[end]!), scales.y(now.sell[end]!));
  const marks = [...new Set([0, now.last?.others ?? 0, end])];
  const right = scales.x(end) + 22;
  return (
    <svg
      class="schelling"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={finding}
    >
      <Curves now={now} scales={scales} small={false} />
      <text class="tick" x={frame.left - 8} y={scales.y(0) + 5} text-anchor="end">
        {numbers.money(0)}
      </text>
      <text class="name hold-name" x={right} y={names.hold + 6}>
        {t(`choice.${role}.hold`)}
      </text>
      <text class="name" x={right} y={names.sell + 6}>
        {t(`choice.${role}.sell`)}
      </text>
      {marks.map((k) => (
        <text
          key={k}
          class={k === now.last?.others ? 'tick strong' : 'tick'}
          x={scales.x(k)}
          y={frame.height - 26}
          text-anchor="middle"
        >
          {numbers.number(k)}
        </text>
      ))}
      <text
        class="tick"
        x={(scales.x(0) + scales.x(end)) / 2}
        y={frame.height - 4}
        text-anchor="middle"
      >
        {t(`schelling.axis.${role}`)}
      </text>
    </svg>
  );
}
