import { useId, useState } from 'preact/hooks';
import { TWO } from '../../../chapters/shadow-of-the-future-figures.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Shadow as Future, shadowOf } from '../../../store/shadow.ts';
import { Standing } from '../../common/arena/ArenaFigure.tsx';
import { MoveMark } from '../../common/arena/MoveMark.tsx';
import { BucketMark, RingMark } from '../../common/marks.tsx';
import '../steps/contest.css';
import './shadow.css';

const MEETINGS = 9;
const START = 0.1;
const MOST = 0.95;
const ROWS = { hold: 112, sell: 238 } as const; // height of the ground
const TALLEST = 78; // of a bar, for the largest gain
const FIRST = 96; // where the first meeting stands
const GAP = 33;

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
  const reach = FIRST - 12 + reachOf(delta) * GAP;
  return (
    <svg class="shadow-scene" viewBox="0 0 400 262" aria-hidden="true" focusable="false">
      <circle class="log-sun" cx="18" cy={26 + delta * 62} r="30" />
      <path class="log-hill" d={`M-300,${ROWS.hold}H700V${ROWS.hold + 22}H-300Z`} />
      <path
        class="shadow-cast"
        d={`M40,${ROWS.hold + 2}L${reach},${ROWS.hold + 6}L${reach},${ROWS.hold + 17}L48,${ROWS.hold + 12}Z`}
      />
      <Row future={future} kind="hold" who="grudger" />
      <Row future={future} kind="sell" who="defector" />
    </svg>
  );
}

interface RowProps {
  future: Future;
  kind: 'hold' | 'sell';
  who: string;
}

/** What one way brings at each of the meetings to come, as it counts today. */
function Row({ future, kind, who }: RowProps) {
  const most = Math.max(...future.hold, ...future.sell);
  const ground = ROWS[kind];
  return (
    <g>
      <path class="shadow-ground" d={`M-300,${ground}H700`} />
      <g transform={`translate(44,${ground - 6}) scale(0.74)`}>
        <Standing strategy={who} posture={kind === 'hold' ? 'idle' : 'defect'} />
      </g>
      {future[kind].map((gain, meeting) => {
        const height = (gain / most) * TALLEST;
        const sold = kind === 'sell';
        return (
          // Meetings have no names of their own; they never move.
          <g key={meeting} transform={`translate(${FIRST + meeting * GAP},${ground})`}>
            <rect class={`shadow-bar ${kind}`} y={-height} width="22" height={height} />
            {height > 22 && (
              <g transform={`translate(11,${-height - 14}) scale(0.8)`}>
                <MoveMark held={!sold} />
              </g>
            )}
          </g>
        );
      })}
    </g>
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
