import { useEffect, useState } from 'preact/hooks';
import { type Bench } from '../../../store/lab/market.ts';
import { type Scenario } from '../../../store/types.ts';

const STILL = 120; // ms without a change

/** The market once it has stood still for `ms`; whoever asks is not drawn anew at every move. */
export function useStill(bench: Bench, ms: number = STILL): Scenario {
  const [still, setStill] = useState(() => bench.getState().scenario);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = bench.subscribe(({ scenario }, before) => {
      if (scenario === before.scenario) return;
      clearTimeout(timer);
      timer = setTimeout(() => setStill(scenario), ms);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [bench]);
  return still;
}
