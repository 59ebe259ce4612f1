import { useNumbers } from '../../i18n/useNumbers.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { SPEEDS } from '../../store/settings.ts';
import { type Scenario, type SeatView } from '../../store/types.ts';
import { useSettings } from '../common/app.ts';
import { BucketMark, RingMark } from '../common/marks.tsx';
import './reveal.css';

const MOST_MARKS = 24; // beyond, the numbers alone

interface TallyProps {
  held: number;
  sold: number;
  text: string;
}

/** How many held and sold: a mark each, one after the other, and the numbers. */
function Tally({ held, sold, text }: TallyProps) {
  const all = held + sold;
  return (
    <div class="tally">
      {all <= MOST_MARKS && (
        <span class="marks" aria-hidden="true">
          {Array.from({ length: all }, (_, i) => (
            <span key={i} class={i < held ? 'hold' : 'sell'}>
              <span class="disc" style={{ animationDelay: `${500 + 40 * i}ms` }}>
                {i < held ? <RingMark /> : <BucketMark />}
              </span>
            </span>
          ))}
        </span>
      )}
      <span>{text}</span>
    </div>
  );
}

interface RevealPanelProps {
  scenario: Scenario;
  view: SeatView; // of the round that is being shown
  chosen: boolean;
  onSkip(): void;
}

/** While the round is shown: what I chose, how many did the same, how fast it runs, and a way to skip it. */
export function RevealPanel({ scenario, view, chosen, onSkip }: RevealPanelProps) {
  const t = useTexts('play');
  const numbers = useNumbers();
  const settings = useSettings();
  const { role } = view.you;
  const round = view.past.at(-1);
  const choice = chosen ? 'hold' : 'sell';
  const held = round?.held?.[role] ?? null;
  const sold = (role === 'holder' ? scenario.holders : scenario.makers) - (held ?? 0);
  return (
    <section class="reveal card" aria-label={t('reveal.label')}>
      <div class={`mine ${choice}`}>
        <span class="disc">{chosen ? <RingMark /> : <BucketMark />}</span>
        <p>
          {t(`reveal.${role}.${choice}`)}
          {round?.mine.slipped && (
            <span class="slipped">
              {t(`reveal.slipped.${role}.${round.mine.held ? 'held' : 'sold'}`)}
            </span>
          )}
        </p>
      </div>
      {held !== null && (
        <Tally
          held={held}
          sold={sold}
          text={t(`reveal.tally.${role}`, {
            held: numbers.number(held),
            sold: numbers.number(sold),
          })}
        />
      )}
      <div class="pace">
        <fieldset class="speeds" aria-label={t('speed')}>
          {SPEEDS.map((speed) => (
            <button
              key={speed}
              type="button"
              class="button quiet"
              aria-pressed={settings.speed === speed}
              onClick={() => settings.change({ speed })}
            >
              {t('speed-times', { speed })}
            </button>
          ))}
        </fieldset>
        <button type="button" class="button" onClick={onSkip}>
          {t('skip')}
        </button>
      </div>
    </section>
  );
}
