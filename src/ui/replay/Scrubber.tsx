import { useRef } from 'preact/hooks';
import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { type Watched } from '../../store/watching.ts';
import { momentAt, TICKS } from '../../store/watchingTicks.ts';
import { AXIS_SIZE, spaced, WORD_SIZE, widthOf } from '../charts/labels.ts';
import { everyFew } from '../charts/ticks.ts';
import { useWidth } from '../charts/useWidth.ts';
import { SoldRow } from './SoldRow.tsx';
import { pricePath, priceTicks, timelineOf, valuePath, xAt, yAt } from './timeline.ts';
import { type Player, roundEnd } from './usePlayer.ts';
import { usePriceAxis } from './usePriceAxis.ts';

const HEIGHT = 176;
const TOP = 30; // room for the price at the cursor
const FOOT = 62; // the rounds, and who sold in them
/** Width of the thumb the browser moves, which nobody sees: pixels. */
const THUMB = 44;

interface ScrubberProps {
  watched: Watched;
  player: Player;
}

/** The price from tick to tick, and the place on it: a slider over the whole game. */
export function Scrubber({ watched, player }: ScrubberProps) {
  const t = useTexts('replays');
  const { price } = useNumbers();
  const axisPrice = usePriceAxis();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { ticks, course, rounds } = watched;
  const words = [t('line.price'), t('line.value')];
  const loose = timelineOf(ticks, course, { left: 0, right: 1, top: 0, bottom: 1 });
  const marks = priceTicks(loose);
  const margins = {
    left: 12 + Math.max(24, ...marks.map((mark) => widthOf(axisPrice(mark), AXIS_SIZE))),
    right: 12 + Math.max(...words.map((word) => widthOf(word))),
  };
  const line = timelineOf(ticks, course, {
    left: margins.left,
    right: Math.max(margins.left + 60, width - margins.right),
    top: TOP,
    bottom: HEIGHT - FOOT,
  });
  const { round, tick } = momentAt(player.place);
  const now = ticks[player.place]!;
  const x = xAt(line, player.place);
  const tag = price(now);
  const half = widthOf(tag) / 2 + 10;
  const tagX = Math.min(width - half - 1, Math.max(half + 1, x));
  const ends = spaced(
    [yAt(line, ticks.at(-1)!), yAt(line, course.rounds.at(-1)?.value ?? course.opening.value)],
    20,
    [line.top, line.bottom],
  );
  const told =
    round === 0 ? t('line.opening', { price: tag }) : t('line.moment', { round, tick, price: tag });
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowUp: 1, PageUp: 1, ArrowLeft: -1, ArrowDown: -1, PageDown: -1 };
    const sign = by[event.key as keyof typeof by] as 1 | -1 | undefined;
    if (sign === undefined || (!event.shiftKey && !event.key.startsWith('Page'))) return;
    event.preventDefault();
    player.go(roundEnd(player.place, sign));
  };
  return (
    <div class="timeline" ref={place}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
          {round > 0 && (
            <rect
              class="round-now"
              x={xAt(line, (round - 1) * TICKS)}
              y={line.top}
              width={xAt(line, TICKS) - xAt(line, 0)}
              height={line.bottom - line.top}
            />
          )}
          {marks.map((mark) => (
            <g key={mark}>
              <path class="level" d={`M${line.left},${yAt(line, mark)}H${line.right}`} />
              <text class="axis" x={line.left - 8} y={yAt(line, mark) + 5} text-anchor="end">
                {axisPrice(mark)}
              </text>
            </g>
          ))}
          <path class="value" d={valuePath(line, course)} />
          <path class="to-come" d={pricePath(line, ticks, ticks.length - 1)} />
          <path class="gone" d={pricePath(line, ticks, player.place)} />
          <text class="name" x={line.right + 8} y={ends[0]! + 5}>
            {words[0]}
          </text>
          <text class="name of-value" x={line.right + 8} y={ends[1]! + 5}>
            {words[1]}
          </text>
          <SoldRow
            line={line}
            course={course}
            every={everyFew(rounds, Math.max(4, Math.floor((line.right - line.left) / 30)))}
          />
          <path class="cursor" d={`M${x},${TOP - 4}V${line.bottom}`} />
          <circle class="cursor-dot" cx={x} cy={yAt(line, now)} r="6" />
          <rect class="tag" x={tagX - half} y="0" width={2 * half} height={TOP - 4} rx="6" />
          <text class="tag-price" x={tagX} y={TOP - 10} text-anchor="middle" font-size={WORD_SIZE}>
            {tag}
          </text>
        </svg>
      )}
      <input
        type="range"
        min={0}
        max={rounds * TICKS}
        value={player.place}
        style={{
          left: `${line.left - THUMB / 2}px`,
          width: `${line.right - line.left + THUMB}px`,
          height: `${HEIGHT - FOOT + 20}px`,
        }}
        aria-label={t('line.label')}
        aria-valuetext={told}
        onKeyDown={turn}
        onInput={(event) => player.go(Number(event.currentTarget.value))}
      />
    </div>
  );
}
