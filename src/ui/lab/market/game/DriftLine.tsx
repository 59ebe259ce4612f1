import { useRef } from 'preact/hooks';
import { useNumbers } from '../../../../i18n/useNumbers.ts';
import { useTexts } from '../../../../i18n/useTexts.ts';
import { type Look } from '../../../../store/lab/market-look.ts';
import { ink } from '../../../charts/ink.ts';
import { AXIS_SIZE } from '../../../charts/labels.ts';
import { useWidth } from '../../../charts/useWidth.ts';
import { decimalsOf } from './useGameTelling.ts';

const TALL = 76; // px
const LINE = 30; // where the line lies
const EDGE = 12;

/** A stretch of the line on which the crowd drifts one way: shares of it that hold. */
interface Drift {
  from: number;
  to: number;
  up: boolean; // towards holding
}

/** Which way holding or selling pays as more hold, from the mixed equilibria between. */
function driftsOf({ game, now }: Look): Drift[] {
  const { mixed } = game.equilibria;
  if (mixed === null || now.hold.length < 2) return [];
  const roots = mixed.map(({ q }) => q);
  const ends = [0, ...roots, 1];
  const first = mixed[0];
  const start = now.hold[0]! - now.sell[0]!;
  const sign = first ? (first.stable ? 1 : -1) : start || now.hold.at(-1)! - now.sell.at(-1)!;
  return ends.slice(1).map((to, i) => ({ from: ends[i]!, to, up: sign > 0 === (i % 2 === 0) }));
}

/** From nobody to all: which way the crowd drifts, where it comes to rest, where it tips, and what is best for all. */
export function DriftLine({ look, finding }: { look: Look; finding: string }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div class="drawing" ref={place} role="img" aria-label={finding}>
      {width > 0 && <Line look={look} width={width} />}
    </div>
  );
}

function Line({ look, width }: { look: Look; width: number }) {
  const t = useTexts('lab-market');
  const numbers = useNumbers();
  const { equilibria, socialOptimum } = look.game;
  const seats = look.now.hold.length;
  const x = (share: number) => EDGE + share * (width - 2 * EDGE);
  const best = socialOptimum.role / seats;
  return (
    <svg
      width={width}
      height={TALL}
      aria-hidden="true"
      focusable="false"
      fill="none"
      font-size={AXIS_SIZE}
    >
      <path d={`M${x(0)},${LINE}H${x(1)}`} stroke={ink('ink')} stroke-width="3" />
      {driftsOf(look).map(({ from, to, up }) => (
        <Arrows key={from} from={x(from)} to={x(to)} up={up} />
      ))}
      <path
        d={`M${x(best)},${LINE}V5h13l-4,5l4,5h-13`}
        fill={ink('straw')}
        stroke={ink('ink')}
        stroke-width="2"
        stroke-linejoin="round"
        transform={best > 0.9 ? `matrix(-1,0,0,1,${2 * x(best)},0)` : undefined}
      />
      {equilibria.mixed?.map(({ q, stable }) => (
        <g key={q}>
          <path
            d={`M${x(q)},${LINE - 10}l10,10l-10,10l-10,-10Z`}
            fill={ink(stable ? 'ink' : 'card')}
            stroke={ink('ink')}
            stroke-width="2.5"
          />
          <text
            x={Math.min(width - 26, Math.max(26, x(q)))}
            y={LINE + 42}
            text-anchor="middle"
            fill={ink('ink')}
            font-weight="700"
          >
            {numbers.percent(q, decimalsOf(q))}
          </text>
        </g>
      ))}
      {equilibria.pure?.map((h) => (
        <circle
          key={h}
          cx={x(h / seats)}
          cy={LINE}
          r="8"
          fill={ink('ink')}
          stroke={ink('card')}
          stroke-width="2"
        />
      ))}
      <g fill={ink('muted')}>
        <text x={0} y={LINE + 26}>
          {t('drift.none')}
        </text>
        <text x={width} y={LINE + 26} text-anchor="end">
          {t('drift.all')}
        </text>
      </g>
    </svg>
  );
}

/** Heads of arrows along a stretch, as many as it has room for. */
function Arrows({ from, to, up }: { from: number; to: number; up: boolean }) {
  const count = Math.max(0, Math.floor((to - from - 16) / 44));
  const step = (to - from) / (count + 1);
  const head = up ? 6 : -6;
  return (
    <path
      d={Array.from({ length: count }, (_, i) => {
        const at = from + step * (i + 1);
        return `M${at - head},${LINE - 7}L${at + head},${LINE}L${at - head},${LINE + 7}`;
      }).join('')}
      stroke={ink('ink')}
      stroke-width="2.5"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  );
}
