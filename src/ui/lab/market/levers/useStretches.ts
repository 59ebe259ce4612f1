import { useEffect, useRef, useState } from 'preact/hooks';
import { type Stretch } from '../../../../store/dials.ts';
import { type NumberLever } from '../../../../store/lab/market-levers.ts';
import { differencesOf, gamesAlongLever } from '../../../../store/lab/market-turn.ts';
import { type Scenario } from '../../../../store/types.ts';

/** Work that waits for its turn, one piece at a time, so that a slider is never held up by all of it. */
const queue: (() => void)[] = [];

function next(): void {
  queue.shift()?.();
  if (queue.length > 0) setTimeout(next, 0);
}

function later(work: () => void): () => void {
  queue.push(work);
  if (queue.length === 1) setTimeout(next, 0);
  return () => {
    const at = queue.indexOf(work);
    if (at !== -1) queue.splice(at, 1);
  };
}

interface Worked {
  scenario: Scenario;
  growing: boolean;
}

/** Where the games lie does not hang on where the lever itself stands. */
function isCurrent(worked: Worked | null, scenario: Scenario, growing: boolean, path: string) {
  if (worked === null || worked.growing !== growing) return false;
  if (growing) return worked.scenario === scenario;
  return differencesOf(worked.scenario, scenario).every((one) => one === path);
}

/** Which games lie along a lever, worked out once the market has stood still. */
export function useStretches(
  lever: NumberLever,
  still: Scenario,
  growing: boolean,
): readonly Stretch[] {
  const [stretches, setStretches] = useState<readonly Stretch[]>([]);
  const worked = useRef<Worked | null>(null);
  useEffect(() => {
    if (isCurrent(worked.current, still, growing, lever.path)) return;
    return later(() => {
      worked.current = { scenario: still, growing };
      setStretches(gamesAlongLever(still, lever, growing));
    });
  }, [still, growing, lever]);
  return stretches;
}
