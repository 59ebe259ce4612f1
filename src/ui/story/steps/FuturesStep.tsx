import { useEffect, useState } from 'preact/hooks';
import { type FuturesStep } from '../../../chapters/futures.ts';
import { figuresIn } from '../../../chapters/steps.ts';
import { type Given } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Results } from '../futures/Results.tsx';
import { Stakes } from '../futures/Stakes.tsx';
import { type Futures, useFutures } from '../futures/useFutures.ts';
import { type StepProps } from '../stepProps.ts';
import { useTelling } from '../useTelling.ts';
import '../futures/futures.css';

/** The split as it was given before; nothing placed where there was none, or one that no longer fits. */
function partsFrom(step: FuturesStep, given: Given | null): number[] {
  const kept = typeof given === 'object' && given !== null ? given : {};
  const parts = step.lanes.map(({ id }) => kept[id]);
  const fits = parts.every(
    (part): part is number => typeof part === 'number' && Number.isInteger(part) && part >= 0,
  );
  const whole = fits ? parts.reduce((sum, part) => sum + part, 0) : 0;
  return fits && whole === step.stakes ? parts : step.lanes.map(() => 0);
}

interface ProgressProps {
  futures: Futures;
  runs: number;
  start(): void;
  stop(): void;
}

/** How far the futures are, with a way to stop them and to begin again. */
function Playing({ futures, runs, start, stop }: ProgressProps) {
  const t = useTexts('futures');
  const numbers = useNumbers();
  if (typeof futures === 'object' && 'share' in futures) {
    const label = t('working', {
      number: numbers.number(runs),
      share: numbers.percent(futures.share, 0),
    });
    return (
      <div class="futures-working" aria-busy="true">
        <p>{label}</p>
        <progress aria-label={label} value={futures.share} />
        <button type="button" class="button" onClick={stop}>
          {t('stop')}
        </button>
      </div>
    );
  }
  return (
    <div class="futures-working">
      <p role="alert">{t(futures === 'failed' ? 'failed' : 'stopped')}</p>
      <button type="button" class="button" onClick={start}>
        {t('again')}
      </button>
    </div>
  );
}

/** Many futures of some markets: with stakes first split, then played; without, played at once. */
export function FuturesBody({ reading, step }: StepProps<FuturesStep>) {
  const t = useTexts('futures');
  const numbers = useNumbers();
  const telling = useTelling(reading.chapter.id);
  const { futures, start, stop } = useFutures(step);
  const [parts, setParts] = useState(() => partsFrom(step, reading.told.given(step.id)));
  const staked = step.stakes !== undefined;
  const placed = parts.reduce((sum, part) => sum + part, 0) === step.stakes;
  useEffect(() => {
    if (futures === 'open' && (!staked || placed)) start();
  }, []);
  const figures = figuresIn(step, reading.told);
  const split = (next: number[]) => {
    setParts(next);
    const whole = next.reduce((sum, part) => sum + part, 0);
    if (whole !== step.stakes) return;
    reading.give(step.id, Object.fromEntries(step.lanes.map(({ id }, i) => [id, next[i]!])));
  };
  return (
    <div
      class="futures-body"
      data-futures={typeof futures === 'string' ? futures : Object.keys(futures)[0]}
    >
      {staked && (
        <Stakes
          names={step.lanes.map(({ id }) => telling.say(step.id, `lanes.${id}`, figures))}
          parts={parts}
          whole={step.stakes!}
          onSplit={split}
        />
      )}
      {futures === 'open' ? (
        <button
          type="button"
          class="button primary"
          aria-disabled={!placed}
          onClick={() => placed && start()}
        >
          {t('go', { count: step.runs, number: numbers.number(step.runs) })}
        </button>
      ) : typeof futures === 'object' && 'runs' in futures ? (
        <Results reading={reading} step={step} runs={futures.runs} parts={staked ? parts : null} />
      ) : (
        <Playing futures={futures} runs={step.runs} start={start} stop={stop} />
      )}
    </div>
  );
}
