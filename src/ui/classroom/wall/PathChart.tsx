import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type PoolView } from '../../../store/classroom/types.ts';
import { lineThrough, pointsOf, spanOf } from './paths.ts';
import { heldIn, pathOf } from './pools.ts';

const HEIGHT = 480;
const TAG = 40; // height of the price's tag
const EDGE = 20; // units beside the paths on the right
const BARS = 128; // units under the paths
const MOST_NUMBERED = 12; // bars that have room for their numbers
const MOST_EDGED = 30;

interface PathChartProps {
  pools: readonly PoolView[]; // of one treatment
  width: number; // units; one is a pixel at 1280 × 720
}

interface BarProps {
  x: number;
  width: number;
  hold: number;
  sell: number;
  most: number;
  numbered: boolean;
}

function HeldBar({ x, width, hold, sell, most, numbered }: BarProps) {
  const tall = BARS - 12;
  const kept = (tall * hold) / most;
  const sold = (tall * sell) / most;
  const left = x - width / 2;
  return (
    <g class="held-bar">
      <rect class="kept" x={left} y={HEIGHT - kept} width={width} height={kept} />
      <rect class="sold" x={left} y={HEIGHT - kept - sold} width={width} height={sold} />
      {numbered && kept >= 30 && (
        <text class="on-kept" x={x} y={HEIGHT - kept / 2 + 8}>
          {hold}
        </text>
      )}
      {numbered && sold >= 30 && (
        <text class="on-sold" x={x} y={HEIGHT - kept - sold / 2 + 8}>
          {sell}
        </text>
      )}
    </g>
  );
}

/** Price against value round by round on a log scale, and under it who held and who sold in each round. */
export function PathChart({ pools, width }: PathChartProps) {
  const t = useTexts('wall');
  const { price: write } = useNumbers();
  const span = spanOf(pools);
  const rounds = Math.max(1, ...pools.map((pool) => pool.rounds.length));
  const tall = HEIGHT - BARS - 2 * TAG - 44;
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
  const opening = pools[0]!.opening.price;
  const last = pathOf(pools[0]!).at(-1)!;
  const [first] = lines;
  const [priceEnd, valueEnd] = [first!.at(-1)!, value.at(-1)!];
  const falls = priceEnd.y >= valueEnd.y; // names stand on the outer sides of the gap
  return (
    <svg
      class="path-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t('chart.label')}
    >
      <path class="floor" d={`M${field.left},${HEIGHT - BARS - 16}H${width - EDGE}`} />
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
          <text class="end" x={field.left - 12} y={HEIGHT - BARS + 36}>
            {t('sell')}
          </text>
          <text class="end" x={field.left - 12} y={HEIGHT - 10}>
            {t('hold')}
          </text>
        </>
      )}
      {bars.map(({ round, hold, sell }) => (
        <HeldBar
          key={round}
          x={field.left + step * (round - 0.5)}
          width={step * (rounds > MOST_EDGED ? 1 : 0.72)}
          hold={hold}
          sell={sell}
          most={most}
          numbered={rounds <= MOST_NUMBERED}
        />
      ))}
    </svg>
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
