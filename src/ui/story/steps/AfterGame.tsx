import { useMemo } from 'preact/hooks';
import { figuresIn, saidIn } from '../../../chapters/steps.ts';
import { type PlayStep } from '../../../chapters/types.ts';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type Ending, endingOf } from '../../../store/ending.ts';
import { endingStill } from '../../../store/staging.ts';
import { useArrival } from '../../common/useArrival.ts';
import { ChapterBar } from '../ChapterBar.tsx';
import { goTo, placeOf } from '../places.ts';
import { Pool } from '../staging/Pool.tsx';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import { StepNav } from './StepNav.tsx';

const LEAST = 0.005; // dollars: less is written as nothing

/** Whether I did well: what I was given, and what the others of my role have. */
function Beside({ ending }: { ending: Ending }) {
  const t = useTexts('story');
  const { money } = useNumbers();
  const { sentences } = useLists();
  const { putIn, others, many } = ending;
  const given = putIn >= LEAST && t('play.given', { given: money(putIn) });
  const rest = others !== null && t(many ? 'play.others' : 'play.other', { others: money(others) });
  return given || rest ? <p>{sentences(given, rest)}</p> : null;
}

interface AfterGameProps extends StepProps<PlayStep> {
  index: number; // of the game that has just ended
  onNext(): void;
}

/** Between two games of a step, and after the last. */
export function AfterGame({ reading, step, index, onNext }: AfterGameProps) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const telling = useTelling(reading.chapter.id);
  const game = reading.told.games(step.id)[index]!;
  const still = useMemo(() => endingStill(game), [game]);
  const ending = useMemo(() => endingOf(game), [game]);
  const last = index === step.games.length - 1;
  const figures = figuresIn(step, reading.told);
  const { next } = placeOf(reading, step);
  const heading = useArrival(telling.text('title'));
  return (
    <div class="chapter">
      <ChapterBar reading={reading} step={step} />
      <main class="step play" data-step={step.id} data-kind="played">
        <div class="staging">
          <Pool still={still} />
        </div>
        <section class="panel card">
          {step.games.length > 1 && (
            <p class="eyebrow">
              {t('play.which', {
                game: numbers.number(index + 1),
                games: numbers.number(step.games.length),
              })}
            </p>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {t('play.result', { money: numbers.money(ending.mine) })}
          </h1>
          <Beside ending={ending} />
          {last &&
            saidIn(step, reading.told).map((said) => (
              <p key={typeof said === 'string' ? said : said.key}>
                {telling.say(step.id, said, figures)}
              </p>
            ))}
          <div class="once-more">
            <button type="button" class="button" onClick={() => reading.replay(step.id)}>
              {t('play.again')}
            </button>
            <p class="hint">{t('play.same-luck')}</p>
          </div>
        </section>
        <footer class="step-foot">
          <StepNav reading={reading} step={step}>
            <span class="ways">
              <button
                type="button"
                class="button primary"
                data-next
                onClick={() => (last && next !== null ? goTo(next) : onNext())}
              >
                {t(last ? 'bar.next' : 'play.next-game')}
              </button>
            </span>
          </StepNav>
        </footer>
      </main>
    </div>
  );
}
