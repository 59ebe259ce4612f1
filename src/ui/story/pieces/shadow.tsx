import { useId, useState } from 'preact/hooks';
import { TWO } from '../../../chapters/shadow-of-the-future-figures.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Shadow as Future, shadowOf } from '../../../store/shadow.ts';
import { BucketMark, RingMark } from '../../common/marks.tsx';
import { Standing } from '../steps/ContestFigure.tsx';
import '../steps/contest.css';

const MEETINGS = 9;
const START = 0.1;
const MOST = 0.95;
const GROUND = 96;
const TALLEST = 62; // of a bar, for the largest gain
const FIRST = 86; // where the first meeting stands
const GAP = 34;

/** Length of the shadow on the ground: as far as a meeting still counts for a tenth of the first. */
function reachOf(delta: number): number {
  let weight = 1;
  let meetings = 0;
  while (weight > 0.1 && meetings < MEETINGS) {
    weight *= delta;
    meetings++;
  }
  return meetings - (weight < 0.1 ? (0.1 - weight) / 0.9 : 0);
}

interface SceneProps {
  future: Future;
  delta: number;
}

/** The lower the sun, the longer the shadow: as far as it falls, meetings count. */
function Scene({ future, delta }: SceneProps) {
  const most = Math.max(...future.hold, ...future.sell);
  const reach = FIRST - 20 + reachOf(delta) * GAP;
  const bars = (gains: readonly number[], kind: 'hold' | 'sell', base: number) =>
    gains.map((gain, meeting) => {
      const height = (gain / most) * TALLEST;
      return (
        // Meetings have no names of their own; they never move.
        <rect
          key={`${kind}${meeting}`}
          class={`shadow-bar ${kind}`}
          x={FIRST + meeting * GAP}
          y={base - height}
          width="22"
          height={height}
        />
      );
    });
  return (
    <svg class="shadow-scene" viewBox="0 0 400 262" aria-hidden="true" focusable="false">
      <circle class="log-sun" cx="34" cy={14 + delta * 46} r="20" />
      <path
        class="shadow-cast"
        d={`M36,${GROUND - 4}L${reach},${GROUND + 3}L${reach},${GROUND + 10}L46,${GROUND + 8}Z`}
      />
      <g transform={`translate(44,${GROUND - 3}) scale(0.72)`}>
        <Standing strategy="grudger" />
      </g>
      {bars(future.hold, 'hold', GROUND)}
      <path class="shadow-ground" d={`M0,${GROUND}H400`} />
      {bars(future.sell, 'sell', 208)}
      <path class="shadow-ground" d="M60,208H400" />
    </svg>
  );
}

/** How far the future reaches into today: the discount factor by hand, and what holding and selling bring. */
export function Shadow() {
  const t = useKeyedTexts('contest');
  const numbers = useNumbers();
  const id = useId();
  const [delta, setDelta] = useState(START);
  const future = shadowOf(TWO, delta, MEETINGS);
  const { hold, sell } = future.sums;
  return (
    <section class="contest-box shadow" aria-label={t('shadow.label')}>
      <Scene future={future} delta={delta} />
      <dl class="shadow-sums">
        <div class="hold">
          <dt>
            <RingMark />
            {t('shadow.hold')}
          </dt>
          <dd>{t('shadow.sum', { sum: numbers.money(hold) })}</dd>
        </div>
        <div class="sell">
          <dt>
            <BucketMark />
            {t('shadow.sell')}
          </dt>
          <dd>{t('shadow.sum', { sum: numbers.money(sell) })}</dd>
        </div>
      </dl>
      <div class="field">
        <label for={id}>{t('shadow.slider', { share: numbers.percent(delta, 0) })}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={MOST}
          step={0.01}
          value={delta}
          aria-valuetext={numbers.percent(delta, 0)}
          onInput={(event) => setDelta(Number(event.currentTarget.value))}
        />
      </div>
      <p class="contest-says" role="status">
        {t(hold > sell ? 'shadow.hold-pays' : 'shadow.sell-pays')}
      </p>
    </section>
  );
}
