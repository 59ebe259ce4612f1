import { useRef } from 'preact/hooks';
import { type SplitOutcome } from '../../../store/futures.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { rangeOf, shareIn, ticksOf } from './fan.ts';

/** One way to split the stakes, and what it came to. */
export interface Split {
  name: string;
  mine: boolean;
  outcome: SplitOutcome;
  finding: string; // with its numbers
}

interface SplitsProps {
  splits: readonly Split[];
  write(multiple: number): string;
}

const LEAST = 0.01; // multiples below are drawn here
const MARGIN = 14; // px, for half a letter at the ends

/** Each split as a bar from its worst to its best twentieth, on one log axis; the dashed line is what was put in. */
export function Splits({ splits, write }: SplitsProps) {
  const place = useRef<HTMLUListElement>(null);
  const width = useWidth(place);
  const all = splits.flatMap(({ outcome }) => [outcome.low, outcome.high, outcome.mean, 1]);
  const range = rangeOf(all.map((multiple) => Math.max(LEAST, multiple)));
  const inner = Math.max(0, width - 2 * MARGIN);
  const xOf = (multiple: number) => MARGIN + inner * shareIn(range, multiple);
  return (
    <ul class="splits" ref={place}>
      {splits.map(({ name, mine, outcome, finding }) => (
        <li key={name} class={mine ? 'split mine' : 'split'}>
          <strong>{name}</strong>
          {width > 0 && (
            <svg width={width - 2} height={30} aria-hidden="true" focusable="false">
              <line class="split-even" x1={xOf(1)} x2={xOf(1)} y1={0} y2={30} />
              <rect class="split-wide" {...box(xOf(outcome.low), xOf(outcome.high), 10, 10)} />
              <rect class="split-half" {...box(xOf(outcome.lower), xOf(outcome.upper), 5, 20)} />
              <line
                class="split-median"
                x1={xOf(outcome.median)}
                x2={xOf(outcome.median)}
                y1={2}
                y2={28}
              />
              <circle class="split-mean" cx={xOf(outcome.mean)} cy={15} r={5} />
            </svg>
          )}
          <span class="split-finding">{finding}</span>
        </li>
      ))}
      <li class="split-axis" aria-hidden="true">
        {width > 0 && (
          <svg width={width - 2} height={22} aria-hidden="true" focusable="false">
            {ticksOf(range).map((tick) => (
              <text key={tick} class="fan-tick" text-anchor="middle" x={xOf(tick)} y={15}>
                {write(tick)}
              </text>
            ))}
          </svg>
        )}
      </li>
    </ul>
  );
}

function box(x: number, to: number, y: number, height: number) {
  return { x, width: Math.max(2, to - x), y, height, rx: 3 };
}
