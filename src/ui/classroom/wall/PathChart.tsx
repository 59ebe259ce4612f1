import { type RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type PoolView } from '../../../store/classroom/types.ts';
import { useSize } from '../../stage/surroundings.ts';
import { lineThrough, pointsOf, type Span } from './paths.ts';
import { heldIn, pathOf } from './pools.ts';

const LEAST = { width: 420, height: 330 }; // units; smaller places show the chart smaller
const LETTERS = 24; // units: the letters of the place it stands in are as large
const TAG = 40; // height of the price's tag
const EDGE = 20; // units beside the paths on the right
const BARS = 152; // units under the paths
const COUNTS = 32; // height of the line of counts over the bars, and of the one under them
const UNDER = 9; // from the lowest letters’ line to the edge: what hangs below it is not cut
const DIGIT = 14.5; // width
const MOST_EDGED = 30;

interface PathChartProps {
  pools: readonly PoolView[]; // of one treatment
  span: Span; // the same for all charts of the wall
}

interface BarProps {
  bottom: number; // of all that is drawn
  x: number;
  width: number;
  hold: number;
  sell: number;
  most: number;
  numbered: boolean;
}

/** Who held and who sold in one round; the counts stand over and under the bar, so that none is too thin for them. */
function HeldBar({ bottom, x, width, hold, sell, most, numbered }: BarProps) {
  const tall = BARS - 2 * COUNTS - 8;
  const floor = bottom - COUNTS;
  const kept = (tall * hold) / most;
  const sold = (tall * sell) / most;
  const left = x - width / 2;
  return (
    <g class="held-bar">
      <rect class="kept" x={left} y={floor - kept} width={width} height={kept} />
      <rect class="sold" x={left} y={floor - kept - sold} width={width} height={sold} />
      {numbered && (
        <>
          <text x={x} y={floor - tall - 8}>
            {sell}
          </text>
          <text x={x} y={bottom - UNDER}>
            {hold}
          </text>
        </>
      )}
    </g>
  );
}

/** Every how many rounds there is room for a count. */
function everyOf(step: number, most: number): number {
  return Math.ceil((String(most).length * DIGIT + 8) / step);
}

/** The size of a place in units, of which its own letters are `LETTERS` high. */
function useUnits(place: RefObject<HTMLElement | null>): { width: number; height: number } {
  const { width, height } = useSize(place);
  const letters = place.current
    ? Number.parseFloat(getComputedStyle(place.current).fontSize)
    : LETTERS;
  const unit = letters / LETTERS;
  return {
    width: Math.max(LEAST.width, width / unit),
    height: Math.max(LEAST.height, height / unit),
  };
}

/** Price against value round by round on a log scale, and under it who held and who sold in each round. */
export function PathChart({ pools, span }: PathChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useUnits(place);
  const t = useTexts('wall');
  const { price: write } = useNumbers();
  const rounds = Math.max(1, ...pools.map((pool) => pool.rounds.length));
  const tall = height - BARS - 2 * TAG - 44;
  const field = { left: 112, top: TAG + 8, width: width - 112 - EDGE, height: tall };
  const lines = pools.map((pool) =>
    pointsOf(
      pathOf(pool).map(({ price }) => price),
      rounds,
      span,
      field,
    ),
  );
  const value = pointsOf(
    pathOf(pools[0]!).map((one) => one.value),
    rounds,
    span,
    field,
  );
  const bars = heldIn(pools).flatMap(({ round, held }) => (held ? [{ round, ...held }] : []));
  const most = Math.max(1, ...bars.map(({ hold, sell }) => hold + sell));
  const step = field.width / rounds;
  const wide = step * (rounds > MOST_EDGED ? 1 : 0.8);
  const every = everyOf(step, most);
  const opening = pools[0]!.opening.price;
  const last = pathOf(pools[0]!).at(-1)!;
  const [first] = lines;
  const [priceEnd, valueEnd] = [first!.at(-1)!, value.at(-1)!];
  const falls = priceEnd.y >= valueEnd.y; // names stand on the outer sides of the gap
  return (
    <div class="path-chart" ref={place}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('chart.label')}>
        <path class="floor" d={`M${field.left},${height - BARS - 16}H${width - EDGE}`} />
        {lines.length === 1 && <path class="value-line" d={lineThrough(value)} />}
        {lines.map((points, at) => (
          <path
            key={at}
            class={lines.length === 1 ? 'price-line' : 'price-line one-of-many'}
            d={lineThrough(points)}
          />
        ))}
        <text class="end" x={field.left - 12} y={first![0]!.y + 8}>
          {write(opening)}
        </text>
        {lines.length === 1 && (
          <>
            <text class="value-name" x={width - 20} y={valueEnd.y + (falls ? -14 : 32)}>
              {t('chart.value', { price: write(last.value) })}
            </text>
            <EndTag
              x={width - EDGE}
              y={priceEnd.y + (falls ? 8 : -TAG - 8)}
              text={t('chart.price', { price: write(last.price) })}
            />
          </>
        )}
        {bars.length > 0 && (
          <>
            <text class="end" x={field.left - 12} y={height - BARS + COUNTS - 8}>
              {t('sell')}
            </text>
            <text class="end" x={field.left - 12} y={height - UNDER}>
              {t('hold')}
            </text>
          </>
        )}
        {bars.map(({ round, hold, sell }) => (
          <HeldBar
            bottom={height}
            key={round}
            x={field.left + step * (round - 0.5)}
            width={wide}
            hold={hold}
            sell={sell}
            most={most}
            numbered={(rounds - round) % every === 0}
          />
        ))}
      </svg>
    </div>
  );
}

/** The last price on its black tag, at the line's end. */
function EndTag({ x, y, text }: { x: number; y: number; text: string }) {
  const width = 32 + text.length * 14.5;
  return (
    <g class="end-tag" transform={`translate(${x - width},${y})`}>
      <rect width={width} height={TAG} rx={6} />
      <text x={width / 2} y={28}>
        {text}
      </text>
    </g>
  );
}
