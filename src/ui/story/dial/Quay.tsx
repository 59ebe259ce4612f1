import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Scenario } from '../../../store/types.ts';

/** Sacks that all the money ashore fills. */
const SACKS = 10;
const WAGONS = [62, 146] as const;

function Sack({ x, y }: { x: number; y: number }) {
  return (
    <path
      class="sack"
      transform={`translate(${x},${y})`}
      d="M-3,-17h6l-1,4q9,4 8,13h-20q-1,-9 8,-13Z"
    />
  );
}

function Wheel({ x, r = 8 }: { x: number; r?: number }) {
  return (
    <>
      <circle class="dark" cx={x} cy={98 - r} r={r} />
      <circle class="hub" cx={x} cy={98 - r} r={r / 3} />
    </>
  );
}

/** Two open wagons and an engine; sacks lie where there is room, five to a wagon. */
function Train({ sacks }: { sacks: number }) {
  return (
    <g>
      {WAGONS.map((left, wagon) => (
        <g key={left}>
          {Array.from({ length: Math.min(5, Math.max(0, sacks - wagon * 5)) }, (_, i) => (
            <Sack key={i} x={left + 12 + i * 13} y={58} />
          ))}
          <path class="wagon" d={`M${left},56h76v30h-76Z`} />
          <Wheel x={left + 17} />
          <Wheel x={left + 59} />
        </g>
      ))}
      <path class="engine" d="M230,86V34h32v18h38q10,0 10,11v23Z" />
      <path class="window" d="M237,41h18v14h-18Z" />
      <path class="dark" d="M284,52l-3,-18h17l-3,18Z" />
      <Wheel x={248} r={11} />
      <Wheel x={292} />
      <path
        class="steam"
        d="M288,26q-10,-9 0,-15q12,-10 19,2q14,-2 10,11q-7,10 -17,3q-7,5 -12,-1Z"
      />
      <path class="couple" d="M138,78h8M222,78h8" />
    </g>
  );
}

/** The shore: what of the money there rides the train, what rests in the box, and what each earns. */
export function Quay({ scenario }: { scenario: Scenario }) {
  const t = useKeyedTexts('dials');
  const numbers = useNumbers();
  const { equity, reserve, mix } = scenario.outside;
  const riding = Math.round(mix * SACKS);
  const resting = SACKS - riding;
  const [train, box] = [
    t('quay.train', { share: numbers.percent(mix, 0), rate: numbers.signedPercent(equity, 2) }),
    t('quay.box', { share: numbers.percent(1 - mix, 0), rate: numbers.signedPercent(reserve, 2) }),
  ];
  return (
    <svg class="quay" viewBox="0 0 560 152" role="img" aria-label={`${train} · ${box}`}>
      <path class="bank" d="M4,98H556V150H4Z" />
      <path class="rail" d="M20,98H330" />
      <Train sacks={riding} />
      {Array.from({ length: resting }, (_, i) => (
        <Sack key={i} x={404 + (i % 5) * 15 + (i >= 5 ? 7 : 0)} y={i < 5 ? 62 : 48} />
      ))}
      <path class="box" d="M388,60h94v36h-94Z" />
      <path class="dark" d="M414,70h42v5h-42Z" />
      <text x={175} y={131} text-anchor="middle">
        {train}
      </text>
      <text x={440} y={131} text-anchor="middle">
        {box}
      </text>
    </svg>
  );
}
