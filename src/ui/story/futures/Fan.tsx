import { useRef } from 'preact/hooks';
import { widthOf } from '../../charts/labels.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { areaOf, type Bands, type FanFrame, lineOf, type Range, ticksOf, xOf, yOf } from './fan.ts';

interface FanProps {
  bands: Bands; // five quantiles by mark
  lines: readonly (readonly number[])[];
  range: Range;
  start: number; // dashed: where all began
  write(value: number): string;
  alt: string;
}

const LETTER = 14;
const LINE = 19;

/** Hundreds of futures of one figure: the middle half, nine in ten, the median, and some one by one. */
export function Fan({ bands, lines, range, start, write, alt }: FanProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const height = width > 420 ? 260 : 210;
  const ticks = ticksOf(range);
  const ends = bands.at(-1)!;
  const shown = [ends[4]!, ends[2]!, ends[0]!];
  const left = 10 + Math.max(...ticks.map((tick) => widthOf(write(tick), LETTER)));
  const right = 12 + Math.max(...shown.map((end) => widthOf(write(end), LETTER + 1)));
  const frame: FanFrame = {
    left,
    right: Math.max(left + 40, width - right),
    top: 12,
    bottom: height - 12,
    range,
    marks: bands.length,
  };
  const at = apart(shown.map((end) => yOf(frame, end)) as [number, number, number], frame);
  return (
    <div class="fan" ref={place} role="img" aria-label={alt} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="fan-grid" {...span(frame, tick)} />
              <text class="fan-tick" x={frame.left - 6} y={yOf(frame, tick)} dy="0.35em">
                {write(tick)}
              </text>
            </g>
          ))}
          <g class="fan-opening">
            <path class="fan-band" d={areaOf(frame, bands, 0, 4)} />
            <path class="fan-band" d={areaOf(frame, bands, 1, 3)} />
            {lines.map((line, i) => (
              <path key={i} class="fan-line" d={lineOf(frame, line)} />
            ))}
            <path class="fan-median" d={lineOf(frame, medianOf(bands))} />
          </g>
          {start !== 0 && <line class="fan-start" {...span(frame, start)} />}
          {shown.map((end, i) => (
            <text
              key={i}
              class={i === 1 ? 'fan-end middle' : 'fan-end'}
              x={frame.right + 8}
              y={at[i]}
              dy="0.35em"
            >
              {write(end)}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Places for the three ends, high to low, a line apart; the middle one stays where it can. */
function apart([high, middle, low]: [number, number, number], { top, bottom }: FanFrame): number[] {
  const centre = Math.min(bottom - LINE, Math.max(top + LINE, middle));
  return [Math.min(high, centre - LINE), centre, Math.max(low, centre + LINE)];
}

function medianOf(bands: Bands): number[] {
  return bands.map((band) => band[2]!);
}

function span(frame: FanFrame, value: number) {
  const y = yOf(frame, value);
  return { x1: xOf(frame, 0), x2: frame.right, y1: y, y2: y };
}
