import { FALL, GAP, VALUE } from '../../../chapters/ashore-or-stay-scenarios.ts';
import { scenarioOf } from '../../../chapters/scenario.ts';
import { steadily } from '../../../chapters/trials.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import './falls.css';

const FRAME = { width: 600, height: 400, top: 74, bottom: 356, tank: 150 };
const POOLS = [
  { name: 'first', scenario: GAP, left: 120 },
  { name: 'second', scenario: VALUE, left: 425 },
] as const;
/** Log prices against the opening between which the pools are drawn. */
const REACH = { low: -0.5, high: 0.12 };

function yOf(price: number, opening: number): number {
  const share = (Math.log(price / opening) - REACH.low) / (REACH.high - REACH.low);
  return FRAME.bottom - share * (FRAME.bottom - FRAME.top);
}

interface PoolProps {
  left: number;
  name: string;
  opening: number;
  price: number;
  value: number;
}

function Pool({ left, name, opening, price, value }: PoolProps) {
  const t = useTexts('stage');
  const numbers = useNumbers();
  const { top, bottom, tank } = FRAME;
  const right = left + tank;
  const [level, mark, before] = [price, value, opening].map((one) => yOf(one, opening)) as [
    number,
    number,
    number,
  ];
  return (
    <g>
      <rect class="water" x={left} y={level} width={tank} height={bottom - level} />
      <line class="level" x1={left} x2={right} y1={level} y2={level} />
      <line class="before" x1={left} x2={right} y1={before} y2={before} />
      <path class="wall" d={`M${left},${top}V${bottom}H${right}V${top}`} />
      <path class="mark-flag" d={`M${left - 6},${mark}l-14,-15h-88v30h88Z`} />
      <text class="on-flag" x={left - 62} y={mark + 6} text-anchor="middle">
        {numbers.price(value)}
      </text>
      <text class="flag-name" x={left - 62} y={mark - 22} text-anchor="middle">
        {t('value')}
      </text>
      <path class="price-tag" d={`M${left + 12},${level + 18}h126v32h-126Z`} />
      <text class="on-tag" x={left + 75} y={level + 40} text-anchor="middle">
        {numbers.price(price)}
      </text>
      <text class="tag-name" x={left + 75} y={level + 72} text-anchor="middle">
        {t('price')}
      </text>
      <text class="pool-name" x={left + tank / 2} y={bottom + 34} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}

/** The two pools right after their falls: the same water, and the mark where it stands in each. */
export function TwoMarks({ chapter }: PieceProps) {
  const telling = useTelling(chapter.id);
  const pools = POOLS.map(({ name, scenario, left }) => {
    const game = steadily(scenarioOf(scenario), true);
    const { price, after } = game.rounds[FALL - 1]!;
    return { name, left, opening: game.scenario.price, price, value: after.value };
  });
  const alt = telling.text('steps.guess-fall.lines.alt', {
    price1: { as: 'price', value: pools[0]!.price },
    value1: { as: 'price', value: pools[0]!.value },
    price2: { as: 'price', value: pools[1]!.price },
    value2: { as: 'price', value: pools[1]!.value },
  });
  return (
    <figure class="card staged-chart two-marks">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={alt}>
        {pools.map(({ name, ...pool }) => (
          <Pool key={name} {...pool} name={telling.text(`steps.guess-fall.lines.${name}`)} />
        ))}
      </svg>
    </figure>
  );
}
