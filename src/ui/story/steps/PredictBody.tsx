import { useState } from 'preact/hooks';
import { figuresIn } from '../../../chapters/steps.ts';
import { type PredictStep } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { BucketMark, RingMark } from '../../common/marks.tsx';
import { goTo, placeOf } from '../places.ts';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';

type Counting = Extract<PredictStep['ask'], { as: 'count' }>;

/** Most marks that still read as a crowd; beyond, the number alone is shown. */
const MOST_MARKS = 16;

function Crowd({ ask, count }: { ask: Counting; count: number }) {
  if (ask.of === 'points' || ask.most > MOST_MARKS) return null;
  const sellers = ask.of === 'sellers' ? count : ask.most - count;
  return (
    <div class="crowd" aria-hidden="true">
      {Array.from({ length: ask.most }, (_, i) =>
        i < sellers ? (
          <BucketMark key={i} />
        ) : (
          <span key={i} class="holding">
            <RingMark />
          </span>
        ),
      )}
    </div>
  );
}

function CountGuess({ reading, step, ask }: StepProps<PredictStep> & { ask: Counting }) {
  const t = useTexts('story');
  const numbers = useNumbers();
  const telling = useTelling(reading.chapter.id);
  const given = reading.told.given(step.id);
  const [count, setCount] = useState(typeof given === 'number' ? given : ask.start);
  const guess = telling.say(
    step.id,
    { key: 'guess', count },
    {
      ...figuresIn(step, reading.told),
      guess: { as: 'number', value: count },
    },
  );
  const { next } = placeOf(reading, step);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        reading.give(step.id, count);
        if (next !== null) goTo(next);
      }}
    >
      <Crowd ask={ask} count={count} />
      <div class="guess-line">
        <output class="guess-now">{numbers.number(count)}</output>
        <input
          type="range"
          min={ask.least}
          max={ask.most}
          step={ask.step ?? 1}
          value={count}
          aria-label={telling.text(`steps.${step.id}.title`, figuresIn(step, reading.told))}
          aria-valuetext={guess}
          onInput={(event) => setCount(Number(event.currentTarget.value))}
        />
        <span class="guess-ends" aria-hidden="true">
          <span>{numbers.number(ask.least)}</span>
          <span>{numbers.number(ask.most)}</span>
        </span>
      </div>
      <p class="hint">{t('ask.hint')}</p>
      <button type="submit" class="button primary">
        {t('ask.lock', { guess })}
      </button>
    </form>
  );
}

function ChoiceGuess({
  reading,
  step,
  options,
}: StepProps<PredictStep> & { options: readonly string[] }) {
  const t = useTexts('story');
  const telling = useTelling(reading.chapter.id);
  const given = reading.told.given(step.id);
  const [chosen, setChosen] = useState(typeof given === 'string' ? given : null);
  const figures = figuresIn(step, reading.told);
  const { next } = placeOf(reading, step);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return;
        reading.give(step.id, chosen);
        if (next !== null) goTo(next);
      }}
    >
      <fieldset class="options">
        <legend class="hidden-text">{telling.text(`steps.${step.id}.title`, figures)}</legend>
        {options.map((option) => (
          <label key={option} class="option">
            <input
              type="radio"
              name={step.id}
              value={option}
              checked={chosen === option}
              onChange={() => setChosen(option)}
            />
            <span>{telling.say(step.id, `options.${option}`, figures)}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{t('ask.hint-choice')}</p>
      <button type="submit" class="button primary" aria-disabled={chosen === null}>
        {t('ask.lock-choice')}
      </button>
    </form>
  );
}

/** A guess before the reveal. */
export function PredictBody({ reading, step }: StepProps<PredictStep>) {
  const { ask } = step;
  return ask.as === 'count' ? (
    <CountGuess reading={reading} step={step} ask={ask} />
  ) : (
    <ChoiceGuess reading={reading} step={step} options={ask.options} />
  );
}
