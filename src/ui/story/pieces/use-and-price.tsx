import { useNumbers } from '../../../i18n/useNumbers.ts';
import { multiplesOf } from '../../../store/multiples.ts';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import './use-and-price.css';

const FRAME = { width: 560, height: 340, left: 20, right: 186, top: 30, bottom: 46 };

const NAMES = ['use', 'tokens', 'price'] as const;

/** Heights of the names at the line ends, kept apart from one another. */
function nameHeights(heights: readonly number[], apart: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  for (let k = 1; k < order.length; k++) {
    const [above, below] = [order[k - 1]!, order[k]!];
    placed[below] = Math.max(placed[below]!, placed[above]! + apart);
  }
  return placed;
}

/** Use and tokens against price, each as a multiple of its beginning, on one log scale. */
export function UseAndPrice({ chapter, told, step }: PieceProps) {
  const telling = useTelling(chapter.id);
  const numbers = useNumbers();
  const multiples = multiplesOf(told.games(step!)[0]!);
  const lines = NAMES.map((name) => ({ name, values: multiples[name] }));
  const logs = lines.map(({ values }) => values.map((value) => Math.log(value)));
  const least = Math.min(-0.2, ...logs.flat());
  const most = Math.max(0.2, ...logs.flat());
  const { width, height, left, right, top, bottom } = FRAME;
  const rounds = multiples.price.length - 1;
  const x = (round: number) => left + (round / rounds) * (width - left - right);
  const y = (log: number) => top + ((most - log) / (most - least)) * (height - top - bottom);
  const text = (name: (typeof NAMES)[number], values: readonly number[]) =>
    telling.text(`steps.told.lines.${name}`, {
      times: { as: 'number', value: values.at(-1)!, decimals: 2 },
    });
  const names = nameHeights(
    logs.map((values) => y(values.at(-1)!)),
    28,
  );
  return (
    <figure class="card staged-chart use-and-price">
      <figcaption>{telling.text('steps.told.lines.title')}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={lines.map(({ name, values }) => text(name, values)).join(' · ')}
      >
        <line class="begin" x1={left} x2={x(rounds)} y1={y(0)} y2={y(0)} />
        {lines.map(({ name, values }, i) => (
          <g key={name} class={name}>
            <polyline points={logs[i]!.map((log, round) => `${x(round)},${y(log)}`).join(' ')} />
            <circle cx={x(rounds)} cy={y(logs[i]!.at(-1)!)} r={5} />
            <text x={x(rounds) + 14} y={names[i]! + 6}>
              {text(name, values)}
            </text>
          </g>
        ))}
        {multiples.price
          .slice(1)
          .map((_, i) => i + 1)
          .map((round) => (
            <text key={round} class="tick" x={x(round)} y={height - 14} text-anchor="middle">
              {numbers.number(round)}
            </text>
          ))}
      </svg>
    </figure>
  );
}
