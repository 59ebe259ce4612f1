import { FALL } from '../../../chapters/ashore-or-stay-scenarios.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { courseStill } from '../../../store/staging.ts';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import './falls.css';

const FRAME = { width: 600, height: 212, left: 12, right: 176, top: 46, bottom: 14 };
const POOLS = ['first', 'second'] as const;

type Marks = ReturnType<typeof courseStill>['marks'];

interface FallProps {
  name: string;
  marks: Marks;
  ends: readonly [number, number]; // log prices at the foot and at the top
}

/** Price against value of one game: the gap is filled, the fall marked. */
function Fall({ name, marks, ends: [least, most] }: FallProps) {
  const t = useTexts('stage');
  const numbers = useNumbers();
  const { width, height, left, right, top, bottom } = FRAME;
  const x = (round: number) => left + (round / (marks.length - 1)) * (width - left - right);
  const y = (dollars: number) =>
    top + ((most - Math.log(dollars)) / (most - least)) * (height - top - bottom);
  const prices = marks.map(({ price }, i) => `${x(i)},${y(price)}`);
  const values = marks.map(({ value }, i) => `${x(i)},${y(value)}`);
  const last = marks.at(-1)!;
  const [low, high] = [y(last.price), y(last.value)];
  const apart = Math.max(0, 30 - Math.abs(low - high)) / 2;
  const sign = low >= high ? 1 : -1;
  const said = [
    `${t('price')} ${numbers.price(last.price)}`,
    `${t('value')} ${numbers.price(last.value)}`,
  ] as const;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${name}: ${said.join(', ')}`}>
      <text class="pool-name" x={left} y={24}>
        {name}
      </text>
      <polygon class="gap" points={[...prices, ...values.toReversed()].join(' ')} />
      <line class="when" x1={x(FALL)} x2={x(FALL)} y1={top - 8} y2={height - bottom + 8} />
      <polyline class="value-line" points={values.join(' ')} />
      <polyline class="price-line" points={prices.join(' ')} />
      <text class="end" x={x(marks.length - 1) + 10} y={low + 6 + sign * apart}>
        {said[0]}
      </text>
      <text class="end value-end" x={x(marks.length - 1) + 10} y={high + 6 - sign * apart}>
        {said[1]}
      </text>
    </svg>
  );
}

/** The learner's two games, one below the other on one scale. */
export function TwoFalls({ chapter, told, step }: PieceProps) {
  const telling = useTelling(chapter.id);
  const courses = told.games(step!).map((game) => courseStill(game).marks);
  const logs = courses.flat().flatMap(({ price, value }) => [Math.log(price), Math.log(value)]);
  const ends = [Math.min(...logs), Math.max(...logs)] as const;
  return (
    <figure class="card staged-chart two-falls">
      {courses.map((marks, i) => (
        <Fall
          key={POOLS[i]!}
          name={telling.text(`steps.told-falls.lines.${POOLS[i]!}`)}
          marks={marks}
          ends={ends}
        />
      ))}
    </figure>
  );
}
