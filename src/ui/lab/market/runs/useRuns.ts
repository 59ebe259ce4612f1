import { useEffect, useRef, useState } from 'preact/hooks';
import { type MarketRuns, type MarketRunsRequest } from '../../../../store/lab/runs.ts';
import { useApp } from '../../../common/app.ts';
import { useJob } from '../../../common/work/useJob.ts';

/** Runs that were played, and what was asked for. */
export interface Played {
  request: MarketRunsRequest;
  found: MarketRuns;
}

/** Runs off the page; the last ones stay until others are there. */
export function useRuns() {
  const job = useJob(useApp().work.marketRuns);
  const [played, setPlayed] = useState<Played | null>(null);
  const asked = useRef<MarketRunsRequest | null>(null);
  const { doing } = job;
  useEffect(() => {
    if (doing.is === 'done' && asked.current)
      setPlayed({ request: asked.current, found: doing.value });
  }, [doing]);
  return {
    doing,
    played,
    stop: job.stop,
    start(request: MarketRunsRequest) {
      asked.current = request;
      job.start(request);
    },
  };
}
