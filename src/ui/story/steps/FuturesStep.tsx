import { useEffect, useState } from 'preact/hooks';
import { areSeen, type FuturesStep, SEEN } from '../../../chapters/futures.ts';
import { figuresIn } from '../../../chapters/steps.ts';
import { type Given } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Results } from '../futures/Results.tsx';
import { Stakes } from '../futures/Stakes.tsx';
import { type Futures, useFutures } from '../futures/useFutures.ts';
import { Waiting } from '../futures/Waiting.tsx';
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
  const names = step.lanes.map(({ id }) => telling.say(step.id, `lanes.${id}`, figures));
  const played = typeof futures === 'object' && 'runs' in futures;
  const seen = played || areSeen(reading.told.given(step.id));
  const keep = (split: readonly number[]) =>
    reading.give(step.id, {
      ...(staked && Object.fromEntries(step.lanes.map(({ id }, i) => [id, split[i]!]))),
      ...(seen && { [SEEN]: 1 }),
    });
  useEffect(() => {
    if (played) keep(parts);
  }, [played]);
  const split = (next: number[]) => {
    setParts(next);
    if (next.reduce((sum, part) => sum + part, 0) === step.stakes) keep(next);
  };
  return (
    <div
      class="futures-body"
      data-futures={typeof futures === 'string' ? futures : Object.keys(futures)[0]}
    >
      {staked && <Stakes names={names} parts={parts} whole={step.stakes!} onSplit={split} />}
      {futures === 'open' ? (
        <button
          type="button"
          class="button primary"
          aria-disabled={!placed}
          onClick={() => placed && start()}
        >
          {t('go', { count: step.runs, number: numbers.number(step.runs) })}
        </button>
      ) : played ? (
        <Results reading={reading} step={step} runs={futures.runs} parts={staked ? parts : null} />
      ) : (
        <>
          <Playing futures={futures} runs={step.runs} start={start} stop={stop} />
          <Waiting names={names} />
        </>
      )}
    </div>
  );
}
