import { useRef } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Look } from '../../../../store/lab/market-look.ts';
import { ink } from '../../../charts/ink.ts';
import { AXIS_SIZE, spaced, WORD_SIZE, widthOf } from '../../../charts/labels.ts';
import { useWidth } from '../../../charts/useWidth.ts';

const TALL = 214; // px
const TOP = 14;
const FOOT = 44;
const LEFT = 8;
const APART = 30; // px between two numbers of the axis

interface Scales {
  x(others: number): number;
  y(dollars: number): number;
}

function scalesOf({ hold, sell }: Look['now'], wide: number): Scales {
  let [least, most] = [0, 0];
  for (const gain of [...hold, ...sell]) {
    if (gain < least) least = gain;
    if (gain > most) most = gain;
  }
  const steps = Math.max(1, hold.length - 1);
  return {
    x: (others) => LEFT + (others / steps) * wide,
    y: (dollars) => TOP + (1 - (dollars - least) / (most - least || 1)) * (TALL - TOP - FOOT),
  };
}

function lineOf(gains: readonly number[], { x, y }: Scales): string {
  return gains
    .map((gain, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)},${y(gain).toFixed(1)}`)
    .join('');
}

/** Schelling's diagram of the market as it stands: my gain by how many of the others hold. */
export function GainsDiagram({ look, finding }: { look: Look; finding: string }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div class="drawing" ref={place} role="img" aria-label={finding}>
      {width > 0 && <Gains look={look} width={width} />}
    </div>
  );
}

function Gains({ look, width }: { look: Look; width: number }) {
  const t = useTexts('analysis');
  const numbers = useNumbers();
  const { now, seat } = look;
  const names = { hold: t(`choice.${seat.role}.hold`), sell: t(`choice.${seat.role}.sell`) };
  const right = 14 + Math.max(widthOf(names.hold), widthOf(names.sell));
  const scales = scalesOf(now, width - LEFT - right);
  const { x, y } = scales;
  const end = now.hold.length - 1;
  const [holdAt, sellAt] = spaced([y(now.hold[end]!), y(now.sell[end]!)], 22, [TOP, TALL - FOOT]);
  const mass = now.criticalMass;
  // The critical mass matters more than the end beside it.
  const ends = mass !== null && mass < end && x(end) - x(mass) < APART ? [0] : [0, end];
  const marks = [...new Set([...ends, ...(mass === null ? [] : [mass])])];
  const hold = lineOf(now.hold, scales);
  const sell = lineOf(now.sell, scales);
  return (
    <svg
      width={width}
      height={TALL}
      aria-hidden="true"
      focusable="false"
      fill="none"
      font-size={AXIS_SIZE}
    >
      <line
        x1={x(0)}
        x2={x(end)}
        y1={y(0)}
        y2={y(0)}
        stroke={ink('muted')}
        stroke-width="1.6"
        stroke-dasharray="2 5"
      />
      <text
        x={x(0)}
        y={y(0) - 6}
        fill={ink('muted')}
        stroke={ink('card')}
        stroke-width="4"
        paint-order="stroke"
      >
        {numbers.money(0)}
      </text>
      {mass !== null && mass > 0 && (
        <line
          x1={x(mass)}
          x2={x(mass)}
          y1={TOP}
          y2={TALL - FOOT + 4}
          stroke={ink('ink')}
          stroke-width="2"
          stroke-dasharray="4 4"
        />
      )}
      <g stroke-linejoin="round" stroke-linecap="round">
        <path d={sell} stroke={ink('ink')} stroke-width="8" />
        <path d={sell} stroke={ink('sell')} stroke-width="5" />
        <path d={hold} stroke={ink('hold-case')} stroke-width="8" />
        <path d={hold} stroke={ink('hold')} stroke-width="5.5" />
      </g>
      <g font-size={WORD_SIZE} font-weight="700" fill={ink('ink')}>
        <text x={x(end) + 10} y={holdAt! + 6}>
          {names.hold}
        </text>
        <text x={x(end) + 10} y={sellAt! + 6}>
          {names.sell}
        </text>
      </g>
      {marks.map((k) => (
        <text
          key={k}
          x={x(k)}
          y={TALL - FOOT + 20}
          fill={ink('ink')}
          font-weight={k === mass ? 700 : 400}
          text-anchor={k === 0 && end > 0 ? 'start' : 'middle'}
        >
          {numbers.number(k)}
        </text>
      ))}
      <text
        x={Math.min(width / 2, (x(0) + x(end)) / 2 + right / 2)}
        y={TALL - 5}
        fill={ink('muted')}
        text-anchor="middle"
      >
        {t(`schelling.axis.${seat.role}`)}
      </text>
    </svg>
  );
}
