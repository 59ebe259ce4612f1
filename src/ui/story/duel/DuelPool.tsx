import { printedArenaFigure } from '../../../characters/arena/drawing.ts';
import { type ArenaFigureId, isArenaCharacter } from '../../../characters/arena/registry.ts';
import { type Mood } from '../../../characters/kit.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type DuelRound } from '../../../store/duel.ts';
import { THEMED_HALO } from '../../common/art/Figure.tsx';
import { Print } from '../../common/art/Print.tsx';
import { BucketMark, RingMark } from '../../common/marks.tsx';

const UNIT = 260; // of the drawing for one unit of log price
const SURFACE = 262;
const WAVES = `M54,${SURFACE}${'q7.5,5 15,0t15,0'.repeat(16)}`;
const SEATS = [150, 410] as const;

interface SeatProps {
  id: ArenaFigureId;
  at: number;
  held: boolean | null; // null before the choice
  facing: 'right' | 'left';
}

function moodOf(held: boolean | null): Mood {
  if (held === null) return 'flat';
  return held ? 'smile' : 'sly';
}

/** Somebody on a float, the choice above the head once it is made. */
function Seated({ id, at, held, facing }: SeatProps) {
  return (
    <g transform={`translate(${at},${SURFACE - 8})`}>
      <g transform="scale(1.35)">
        <Print items={printedArenaFigure(id, { mood: moodOf(held), facing, halo: THEMED_HALO })} />
      </g>
      <path class="duel-float" d="M-62,6h124q10,0 10,10t-10,10h-124q-10,0 -10,-10t10,-10Z" />
      <path class="duel-strap" d="M-30,6v20M30,6v20" />
      {held !== null && (
        <g
          class={`duel-sign ${held ? 'hold' : 'sell'}`}
          transform={`translate(${facing === 'right' ? -44 : 44},-118)`}
        >
          <circle r="25" />
          <svg aria-hidden="true" x="-17" y="-17" width="34" height="34">
            {held ? <RingMark /> : <BucketMark />}
          </svg>
        </g>
      )}
    </g>
  );
}

interface DuelPoolProps {
  opponent: string | null; // null while nobody knows who it is
  round: DuelRound | null; // the one just played; null before the first
  count: number; // rounds played, so that each falls from the same level anew
  price: number; // at which every round begins, dollars
  line: string | null; // what the one across says
}

/** The pool of two: every round begins at the same level, and falls or rises by what both did. */
export function DuelPool({ opponent, round, count, price, line }: DuelPoolProps) {
  const t = useKeyedTexts('duel');
  const cast = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const levels = {
    '--drop': `${(round?.drop ?? 0) * UNIT}px`,
    '--end': `${-(round?.end ?? 0) * UNIT}px`,
  };
  const who: ArenaFigureId = opponent !== null && isArenaCharacter(opponent) ? opponent : 'plain';
  return (
    <div class="duel-scene">
      <svg class="duel-pool" viewBox="0 0 560 440" aria-hidden="true" focusable="false">
        <clipPath id="duel-inside">
          <path d="M54,-200H506V404H54Z" />
        </clipPath>
        <g clip-path="url(#duel-inside)">
          <g
            key={`${opponent}${count}`}
            class={round ? 'duel-level moved' : 'duel-level'}
            style={levels}
          >
            <path class="duel-water" d={`${WAVES}V700H54Z`} />
            <path class="duel-foam" d={`${WAVES}v10H54Z`} />
            <path class="duel-line" d={WAVES} />
            <Seated id="you" at={SEATS[0]} held={round?.mine ?? null} facing="right" />
            <Seated id={who} at={SEATS[1]} held={round?.theirs ?? null} facing="left" />
          </g>
        </g>
        {round && <path class="duel-mark" d={`M54,${SURFACE}H506`} />}
        <path class="duel-wall" d="M40,150H54V404H506V150H520V420H40Z" />
        <g
          key={`tag${opponent}${count}`}
          class={round ? 'duel-level moved' : 'duel-level'}
          style={levels}
        >
          <path class="duel-tag" d={`M0,${SURFACE - 17}h88l12,17l-12,17H0Z`} />
          <text class="duel-price" x="46" y={SURFACE + 6}>
            {numbers.price(round?.price ?? price)}
          </text>
        </g>
        <g class="duel-names">
          <text x={SEATS[0]} y="392">
            {t('you')}
          </text>
          <text x={SEATS[1]} y="392">
            {opponent === null ? t('stranger') : cast(`${opponent}.name`)}
          </text>
        </g>
      </svg>
      {line !== null && <p class="duel-says">{line}</p>}
    </div>
  );
}
