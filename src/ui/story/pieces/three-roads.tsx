import { useNumbers } from '../../../i18n/useNumbers.ts';
import { Figure } from '../../common/art/Figure.tsx';
import { useTelling } from '../useTelling.ts';
import { type PieceProps } from './props.ts';
import './three-roads.css';

/** Flat through the gate, over the hills to the workshop, steep up to the observatory. */
const ROADS = [
  {
    id: 'payments',
    way: 'M120,408 C230,418 360,412 470,420 C560,426 640,416 700,420',
    at: [620, 414],
  },
  {
    id: 'tools',
    way: 'M120,404 C210,380 250,322 340,318 C430,312 470,276 560,268',
    at: [520, 262],
  },
  {
    id: 'science',
    way: 'M118,400 C180,330 170,262 236,236 C300,210 262,168 322,140 C352,126 350,106 372,92',
    at: [392, 84],
  },
] as const;

function Land() {
  return (
    <>
      <rect class="sky" width={720} height={480} />
      <circle class="sun" cx={604} cy={86} r={44} />
      <path
        class="hill far"
        d="M0,330 C90,300 140,210 230,150 C290,108 350,60 400,66 C470,76 520,180 600,226 C660,256 690,250 720,244 V480 H0Z"
      />
      <path
        class="hill near"
        d="M0,392 C120,372 250,300 350,296 C470,292 540,236 620,252 C670,262 700,286 720,290 V480 H0Z"
      />
      <rect class="ground" y={424} width={720} height={56} />
      <path class="shore" d="M0,424 H720" />
      <path class="sea" d="M0,440 H120 L96,480 H0Z" />
    </>
  );
}

function Gate() {
  return (
    <g class="building">
      <path class="clay" d="M548,418 V352 H560 V418Z M640,418 V352 H652 V418Z" />
      <path class="straw" d="M536,352 L600,318 L664,352Z" />
      <path class="bar" d="M560,386 H632" />
    </g>
  );
}

function Workshop() {
  return (
    <g class="building">
      <path class="clay" d="M556,266 V222 H622 V266Z" />
      <path class="straw" d="M548,222 L556,202 H622 L630,222Z" />
      <path class="door" d="M580,266 V240 H598 V266Z" />
      <path class="bar thin" d="M608,202 V184 M604,184 H612" />
    </g>
  );
}

function Observatory() {
  return (
    <g class="building">
      <path class="clay" d="M366,92 V66 H412 V92Z" />
      <path class="straw" d="M364,66 A25,25 0 0 1 414,66Z" />
      <path class="bar" d="M392,50 L414,26" />
    </g>
  );
}

/** A machine on its way, with its own purse. */
function Cart({ x, y }: { x: number; y: number }) {
  return (
    <g class="building" transform={`translate(${x},${y})`}>
      <path class="cart" d="M-20,-10 V-30 H8 L20,-18 V-10Z" />
      <circle class="door" cx={-11} cy={-8} r={7} />
      <circle class="door" cx={11} cy={-8} r={7} />
    </g>
  );
}

/** The tokens the learner laid on a road, in a heap beside it. */
function Heap({ count, x, y }: { count: number; x: number; y: number }) {
  return (
    <g class="heap">
      {Array.from({ length: count }, (_, i) => (
        <circle key={i} cx={x + 14 * (i % 5)} cy={y - 16 * Math.floor(i / 5)} r={8} />
      ))}
    </g>
  );
}

/** Three roads out of the harbour, each with its board; after the split, with the tokens laid on it. */
export function ThreeRoads({ chapter, told, step }: PieceProps) {
  const telling = useTelling(chapter.id);
  const numbers = useNumbers();
  const given = step === null ? null : told.given(step);
  const parts = typeof given === 'object' && given !== null ? given : {};
  const name = (road: string) => telling.text(`steps.scene.piece.${road}`);
  return (
    <figure class="roads" role="img" aria-label={telling.text('steps.scene.piece.alt')}>
      <svg viewBox="0 0 720 480" aria-hidden="true" focusable="false">
        <Land />
        {ROADS.map(({ id, way }) => (
          <g key={id}>
            <path class="road-edge" d={way} />
            <path class="road" d={way} />
          </g>
        ))}
        <Cart x={330} y={420} />
        <Cart x={424} y={424} />
        <Gate />
        <Workshop />
        <Observatory />
        {ROADS.map(({ id, at: [x, y] }) => (
          <Heap key={id} count={Number(parts[id] ?? 0)} x={x - 100} y={y - 6} />
        ))}
      </svg>
      <span class="walker">
        <Figure id="you" posture="idle" />
      </span>
      {ROADS.map(({ id }) => (
        <span key={id} class={`road-board ${id}`} aria-hidden="true">
          {name(id)}
          {parts[id] !== undefined && <strong> {numbers.number(Number(parts[id]))}</strong>}
        </span>
      ))}
    </figure>
  );
}
