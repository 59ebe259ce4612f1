import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type FuturesStep } from '../../../chapters/futures.ts';
import { scenarioOf } from '../../../chapters/scenario.ts';
import { type ManyRuns } from '../../../store/futures.ts';
import { useApp } from '../../common/app.ts';

/** How far the futures of a step are: not begun, so much of them played, all there, or broken off. */
export type Futures = 'open' | { share: number } | { runs: ManyRuns[] } | 'failed' | 'stopped';

// Going back and forth between steps plays nothing twice.
const played = new WeakMap<FuturesStep, ManyRuns[]>();

/** Plays every lane of a step off the page, one after the other; stops when the page goes. */
export function useFutures(step: FuturesStep): { futures: Futures; start(): void; stop(): void } {
  const { work } = useApp();
  const known = played.get(step);
  const [futures, setFutures] = useState<Futures>(known ? { runs: known } : 'open');
  const breakOff = useRef<() => void>(() => {});
  useEffect(() => () => breakOff.current(), []);
  const start = useCallback(() => {
    let gone = false;
    let job: ReturnType<typeof work.manyRuns> | null = null;
    breakOff.current = () => {
      gone = true;
      job?.stop();
    };
    const play = async () => {
      const all: ManyRuns[] = [];
      for (const { scenario, mine } of step.lanes) {
        const tell = (share: number) => {
          if (!gone) setFutures({ share: (all.length + share) / step.lanes.length });
        };
        tell(0);
        job = work.manyRuns(
          { scenario: scenarioOf(scenario), runs: step.runs, mine: mine ?? null },
          tell,
        );
        const result = await job.done;
        if (gone) return;
        if (!result.ok) return setFutures('failed');
        all.push(result.value);
      }
      played.set(step, all);
      setFutures({ runs: all });
    };
    void play();
  }, [step]);
  const stop = useCallback(() => {
    breakOff.current();
    setFutures('stopped');
  }, []);
  return { futures, start, stop };
}
