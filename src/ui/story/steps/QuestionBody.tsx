import { useEffect, useRef, useState } from 'preact/hooks';
import { figuresIn } from '../../../chapters/steps.ts';
import { type QuestionStep } from '../../../chapters/types.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';

/** One question: every option is explained once one has been chosen, the chosen one first. */
export function QuestionBody({ reading, step }: StepProps<QuestionStep>) {
  const t = useTexts('story');
  const telling = useTelling(reading.chapter.id);
  const given = reading.told.given(step.id);
  const answer = step.options.find((option) => option === given) ?? null;
  const [chosen, setChosen] = useState(answer);
  const told = useRef<HTMLDivElement>(null);
  const [fresh, setFresh] = useState(false);
  const figures = figuresIn(step, reading.told);
  useEffect(() => {
    if (fresh) told.current?.focus();
  }, [fresh, answer]);
  const say = (kind: 'options' | 'explains', option: string) =>
    telling.say(step.id, `${kind}.${option}`, figures);
  return (
    <>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === null) return;
          setFresh(true);
          reading.give(step.id, chosen);
        }}
      >
        <fieldset class="options">
          <legend class="hidden-text">{telling.text(`steps.${step.id}.title`, figures)}</legend>
          {step.options.map((option) => (
            <label
              key={option}
              class={`option ${answer !== null && option === step.right ? 'right' : ''}`}
            >
              <input
                type="radio"
                name={step.id}
                value={option}
                checked={chosen === option}
                onChange={() => setChosen(option)}
              />
              <span>{say('options', option)}</span>
            </label>
          ))}
        </fieldset>
        {chosen !== answer && (
          <button type="submit" class="button primary">
            {t('question.check')}
          </button>
        )}
      </form>
      {answer !== null && (
        <div class="explained" ref={told} tabIndex={-1}>
          <p>
            <strong>{t(answer === step.right ? 'question.right' : 'question.wrong')}</strong>{' '}
            {say('explains', answer)}
          </p>
          <details>
            <summary>{t('question.others')}</summary>
            <dl>
              {step.options
                .filter((option) => option !== answer)
                .map((option) => (
                  <div key={option}>
                    <dt>{say('options', option)}</dt>
                    <dd>{say('explains', option)}</dd>
                  </div>
                ))}
            </dl>
          </details>
        </div>
      )}
    </>
  );
}
