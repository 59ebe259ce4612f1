import { useState } from 'preact/hooks';
import type { SeatPlay, StudentView } from '../../store/classroom/types.ts';
import { Delivered, receivedAs } from './Delivered.tsx';
import { Foot } from './Foot.tsx';
import { useStudent } from './phone.ts';
import { Strip } from './Strip.tsx';
import { TopLine } from './TopLine.tsx';
import { useNumbers, useTexts } from './texts.ts';

const STEP = 5; // percent
const FIRST = 50;

/** Before the game: what share will hold in round 1? A slider, and buttons for those who miss it. */
export function Predict({ view, play }: { view: StudentView; play: SeatPlay | null }) {
  const t = useTexts();
  const numbers = useNumbers();
  const { predict, answers } = useStudent();
  const sent = answers.prediction ?? receivedAs(view.mine.prediction);
  const [percent, setPercent] = useState(sent === null ? FIRST : Math.round(sent.value * 100));
  const count = play?.pool ?? 0;
  const move = (by: number) => setPercent(Math.min(100, Math.max(0, percent + by)));
  const isSaid = sent !== null && Math.round(sent.value * 100) === percent;
  const share = numbers.percent(percent / 100, 0);
  const held = Math.round((count * percent) / 100);
  return (
    <main class="screen predict">
      <TopLine title={t('before')} />
      {play !== null && <Strip play={play} last={null} />}
      <h2>{t('predict.title')}</h2>
      <p>{t('predict.ask', { count })}</p>
      <output class="guess">
        <strong class="guessed">{share}</strong>
        {count > 0 && <span>{t('predict.about', { held, count })}</span>}
      </output>
      <div class="slide">
        <button type="button" aria-label={t('predict.less')} onClick={() => move(-STEP)}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M2,11H20" stroke="currentColor" stroke-width="4" />
          </svg>
        </button>
        <input
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={percent}
          aria-label={t('predict.label')}
          aria-valuetext={share}
          onInput={(event) => setPercent(event.currentTarget.valueAsNumber)}
        />
        <button type="button" aria-label={t('predict.more')} onClick={() => move(STEP)}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M2,11H20M11,2V20" stroke="currentColor" stroke-width="4" />
          </svg>
        </button>
      </div>
      {isSaid && sent !== null ? (
        <Delivered delivery={sent} received={t('chosen.received')} />
      ) : (
        <button type="button" class="go" onClick={() => predict(percent / 100)}>
          {t(sent === null ? 'predict.send' : 'predict.changed')}
        </button>
      )}
      <p class="aside">
        {isSaid && view.room.seats > 0
          ? t('wait.answered', { answered: view.room.answered, seats: view.room.seats })
          : t('predict.secret')}
      </p>
      <Foot />
    </main>
  );
}
