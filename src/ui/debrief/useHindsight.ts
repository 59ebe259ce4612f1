import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Debrief, hindsightRequest } from '../../store/debrief.ts';
import { type Hindsight } from '../../store/hindsight.ts';
import { useApp } from '../common/app.ts';

export type Looking = { share: number } | { found: Hindsight } | 'failed';

/** Looks back on the game off the page; stops when the page goes. */
export function useHindsight(debrief: Debrief): { looking: Looking; again(): void } {
  const { work } = useApp();
  const [looking, setLooking] = useState<Looking>({ share: 0 });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    setLooking({ share: 0 });
    const job = work.lookBack(hindsightRequest(debrief), (share) => {
      if (!gone) setLooking({ share });
    });
    job.done.then((result) => {
      if (!gone) setLooking(result.ok ? { found: result.value } : 'failed');
    });
    return () => {
      gone = true;
      job.stop();
    };
  }, [debrief, tries]);
  return { looking, again: useCallback(() => setTries((count) => count + 1), []) };
}
