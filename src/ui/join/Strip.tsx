import { type Posture } from '../../characters/figure.ts';
import { type Mood } from '../../characters/kit.ts';
import type { SeatPlay, StudentRound } from '../../store/classroom/types.ts';
import { Me, Other } from './Folk.tsx';
import { heightsOf, leftOf, shownOf, WATER, waveOf } from './strip.ts';
import { useSize } from './useSize.ts';
import './strip.css';
import { useNumbers, useTexts } from './texts.ts';

/** A drop below this is shown with one more decimal: in a large class nobody’s bucket weighs nothing. */
const SMALL = 0.001;

interface StripProps {
  play: SeatPlay;
  last: StudentRound | null; // the round whose level is dashed in
  falls?: boolean; // the level moves from there to now
  chosen?: boolean | null; // what I did: a bucket at arm's length, or both hands on the float
  bucket?: boolean; // whether the drop of my own sale is shown
  bare?: boolean; // the picture alone, without numbers
}

const AT_FULL = 240; // height of the strip at which figures have their own size
const MY_PLACE = 1; // in the row
const FLAG = { width: 88, height: 44 }; // of the value, pixels

/** Who is in the row, me as null; exactly who left where everybody sees each, else as many in proportion. */
function folkOf(play: SeatPlay, last: StudentRound | null, width: number, falls: boolean) {
  const { role, seat } = play.seat;
  const shown = shownOf(width, play.pool);
  if (play.each?.length === shown) {
    return Array.from(play.each, (did, at) =>
      at === seat ? null : { seat: at, gone: falls && did === 's' },
    );
  }
  const counts = (role === 'holder' ? last?.holders : last?.makers) ?? null;
  const mine = last?.mine.held === false ? 1 : 0;
  const sold = falls && counts !== null ? counts.sell - mine : 0;
  const others = counts === null ? play.pool - 1 : counts.hold + counts.sell - 1;
  const gone = leftOf(shown, others, sold);
  const place = Math.min(MY_PLACE, shown - 1);
  return Array.from({ length: shown }, (_, at) => {
    const other = at < place ? at : at - 1;
    return at === place ? null : { seat: other, gone: gone[other] === true };
  });
}

/** My pool as a strip of water: who is on it, its level to scale, the price, the value, my bucket. */
export function Strip({
  play,
  last,
  falls = false,
  chosen = null,
  bucket = false,
  bare = false,
}: StripProps) {
  const t = useTexts();
  const numbers = useNumbers();
  const { ref, size } = useSize<HTMLDivElement>({ width: 360, height: 150 });
  const { role } = play.seat;
  const before = last?.before ?? null;
  const { price, value, myDrop } = play;
  const water = bare ? WATER.none : bucket ? WATER.two : WATER.one;
  const lines = heightsOf(size, { price, before, value, myDrop }, water);
  const land = bare ? size.width : size.width - FLAG.width;
  const folk = folkOf(play, last, land, falls);
  const tall = Math.min(0.8, Math.max(0.5, size.height / AT_FULL));
  const gap = land / folk.length;
  const fell = lines.before === null ? 0 : lines.before - lines.level;
  const posture: Posture = chosen === false ? 'sell' : 'hold';
  const mood: Mood = last?.mine.forced === true && falls ? 'worry' : 'smile';
  const fall = -Math.expm1(-myDrop);
  const drop = numbers.percent(fall, fall < SMALL ? 2 : 1);
  const sunk = size.height - lines.level;
  return (
    <div ref={ref} class="strip">
      <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
        <circle class="sun" cx={size.width - 44} cy={34} r={22} />
        <path
          class="hill"
          d={`M0,${lines.level - 34}q${size.width / 4},-46 ${size.width / 2},-8t${size.width / 2},-14V${size.height}H0Z`}
        />
        <g class={falls ? 'moves' : undefined} style={{ '--from': `${fell}px` }}>
          <g transform={`translate(0,${lines.level})`}>
            <rect class="water" y={2} width={size.width} height={sunk + 200} />
            {bucket && myDrop > 0 && (
              <rect class="band" y={2} width={size.width} height={lines.bucket - lines.level} />
            )}
            {folk.map((one, at) => (
              <g key={at} transform={`translate(${gap * (at + 0.5)},-1)`}>
                <g class="bobs" style={{ animationDelay: `${-at * 0.7}s` }}>
                  <g transform={`scale(${tall})`}>
                    {one === null ? (
                      <Me role={role} posture={posture} mood={mood} />
                    ) : (
                      <Other {...one} />
                    )}
                  </g>
                </g>
              </g>
            ))}
            <rect class="foam" y={2} width={size.width} height={8} />
            <path class="wave" transform="translate(0,2)" d={waveOf(size.width)} />
          </g>
        </g>
        {lines.before !== null && (
          <path class="was" d={`M0,${lines.before}H${size.width}`} data-cut={lines.cut} />
        )}
      </svg>
      {!bare && (
        <>
          <span class="tag" style={{ top: `${lines.level + 14}px` }}>
            {t('market.price', { price: numbers.price(price) })}
          </span>
          <span class="flag" style={{ top: `${flagTop(lines.value, size.height)}px` }}>
            <small>{t('market.value')}</small>
            {numbers.price(value)}
          </span>
        </>
      )}
      {bucket && (
        <span class="plate">
          <span aria-hidden="true">{t(`market.bucket.${role}`, { drop })}</span>
          <span class="hidden-text">{t(`market.bucket-long.${role}`, { drop })}</span>
        </span>
      )}
    </div>
  );
}

/** The flag's upper edge: its middle stands at the value. */
function flagTop(y: number, height: number): number {
  return Math.min(height - FLAG.height - 2, Math.max(2, y - FLAG.height / 2));
}
