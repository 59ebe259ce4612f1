import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import {
  ENDS,
  type End,
  EXPERIMENTS,
  type Experiment,
  endOf,
} from '../../../store/lab/contagion-findings.ts';
import { type Bench } from './useContagion.ts';

interface ExperimentsProps {
  bench: Bench;
  onTry(experiment: Experiment): void; // sets it up
  onLook(experiment: Experiment): void; // runs it
}

interface Tried {
  experiment: Experiment;
  guess: End | null;
  end: End | null; // once it is over
}

/** Three things to predict and to look at. */
export function Experiments({ bench, onTry, onLook }: ExperimentsProps) {
  const t = useTexts('lab-contagion');
  const keyed = useKeyedTexts('lab-contagion');
  const [tried, setTried] = useState<Tried | null>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const { now, counted } = bench;
  useEffect(() => {
    if (tried === null || tried.guess === null || tried.end !== null || now.playing) return;
    const isCounted = counted.sellers.length === now.step + 1;
    const isOver = now.step > 0 && (now.still || now.step >= tried.experiment.steps);
    if (isOver && isCounted) setTried({ ...tried, end: endOf(counted) });
  }, [now, counted, tried]);
  const choose = (experiment: Experiment) => {
    setTried({ experiment, guess: null, end: null });
    onTry(experiment);
    requestAnimationFrame(() => question.current?.focus());
  };
  const guess = (end: End) => {
    const { experiment } = tried!;
    setTried({ experiment, guess: end, end: null });
    // What was planted or turned since would make the question another one.
    if (bench.setUp !== experiment.setUp || now.step > 0) onTry(experiment);
    onLook(experiment);
  };
  return (
    <section class="contagion-experiments" aria-labelledby="contagion-experiments">
      <h2 id="contagion-experiments">{t('experiments.title')}</h2>
      <div class="contagion-row">
        {EXPERIMENTS.map((experiment) => (
          <button
            key={experiment.id}
            type="button"
            class="button"
            aria-pressed={tried?.experiment === experiment}
            onClick={() => choose(experiment)}
          >
            {keyed(`experiments.${experiment.id}.name`)}
          </button>
        ))}
      </div>
      {tried !== null && (
        <div class="card contagion-question">
          <p ref={question} tabIndex={-1}>
            {keyed(`experiments.${tried.experiment.id}.asks`)}
          </p>
          <div class="contagion-row">
            {ENDS.map((end) => (
              <button
                key={end}
                type="button"
                class="button"
                aria-pressed={tried.guess === end}
                aria-disabled={tried.guess !== null && tried.guess !== end}
                onClick={() => tried.guess === null && guess(end)}
              >
                {t(`experiments.${end}`)}
              </button>
            ))}
          </div>
          <p role="status" class="contagion-told">
            {tried.end !== null && (
              <>
                <strong>
                  {t(tried.end === tried.guess ? 'experiments.right' : 'experiments.other')}
                </strong>
                {keyed(`experiments.${tried.experiment.id}.tells`)}
              </>
            )}
          </p>
        </div>
      )}
    </section>
  );
}
