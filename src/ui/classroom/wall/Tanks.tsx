import { useNumbers } from '../../../i18n/useNumbers.ts';
import { type PoolView } from '../../../store/classroom/types.ts';
import { BucketMark, RingMark } from '../../common/marks.tsx';
import { lineThrough, pointsOf, type Span } from './paths.ts';
import { lastHeld, pathOf } from './pools.ts';
import { Say } from './Say.tsx';

const WIDTH = 260;
const HEIGHT = 130;
const FIELD = { left: 4, top: 4, width: WIDTH - 8, height: HEIGHT - 8 };

interface TankProps {
  pool: PoolView;
  number: number; // of its treatment, from 1
  rounds: number;
  span: Span;
}

/** One group's pool: its level over the rounds, the price it stands at, who held last. */
function Tank({ pool, number, rounds, span }: TankProps) {
  const { price: write, number: count } = useNumbers();
  const path = pathOf(pool);
  const points = pointsOf(
    path.map(({ price }) => price),
    rounds,
    span,
    FIELD,
  );
  const end = points.at(-1)!;
  const floor = FIELD.top + FIELD.height;
  const held = lastHeld([pool]);
  return (
    <li class="wall-tank">
      <p class="tank-head">
        <Say as="span" class="inline">
          {(t, numbers) => t('group', { n: numbers.number(number) })}
        </Say>
        <strong>{write(path.at(-1)!.price)}</strong>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
        <path class="water" d={`${lineThrough(points)}V${floor}H${points[0]!.x}Z`} />
        <path
          class="water ahead"
          d={`M${end.x},${end.y}H${FIELD.left + FIELD.width}V${floor}H${end.x}Z`}
        />
        <path class="level" d={lineThrough(points)} />
        <path class="level ahead" d={`M${end.x},${end.y}H${FIELD.left + FIELD.width}`} />
        <path class="walls" d={`M2,2V${HEIGHT - 2}H${WIDTH - 2}V2`} />
      </svg>
      {held !== null && (
        <p class="tank-held" aria-hidden="true">
          <span class="kept" style={{ flexGrow: held.hold }}>
            {held.hold > 0 && <RingMark />}
            {held.hold > 0 && count(held.hold)}
          </span>
          <span class="sold" style={{ flexGrow: held.sell }}>
            {held.sell > 0 && <BucketMark />}
            {held.sell > 0 && count(held.sell)}
          </span>
        </p>
      )}
    </li>
  );
}

interface TanksProps {
  pools: readonly PoolView[]; // of one treatment
  span: Span; // the same for all tanks of the wall
  rounds: number | null; // of the game; null: not told
}

/** The groups of a class side by side on one scale. */
export function Tanks({ pools, span, rounds }: TanksProps) {
  const played = Math.max(1, ...pools.map((pool) => pool.rounds.length));
  return (
    <ol class="wall-tanks" style={{ '--columns': Math.ceil(Math.sqrt(pools.length * 1.3)) }}>
      {pools.map((pool, at) => (
        <Tank
          key={pool.group}
          pool={pool}
          number={at + 1}
          rounds={rounds ?? played + 1}
          span={span}
        />
      ))}
    </ol>
  );
}
