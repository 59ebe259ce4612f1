import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createMarketLab } from '../../../store/lab/market.ts';
import {
  DEFAULT_MARKET,
  marketHref,
  marketSettings,
  readMarket,
} from '../../../store/lab/market-ways.ts';
import { type Refusal, type Scenario } from '../../../store/types.ts';
import { useApp } from '../../common/app.ts';
import { useStill } from './useStill.ts';

const STILL = 300; // ms without a change before the address follows

/** The bench of this page: opened from the address, and the address follows it. */
export function useMarket(settings: string | null) {
  const app = useApp();
  const given = useMemo(() => readMarket(settings), [settings]);
  const [bench] = useState(() => createMarketLab(given.ok ? given.value : DEFAULT_MARKET));
  const [refusal, refuse] = useState<Refusal | null>(given.ok ? null : given.refusal);
  const still = useStill(bench, STILL);
  const written = useRef(settings);
  // What stands in for a bad address, which stays to be mended until something is turned.
  const standIn = useRef<Scenario | null>(given.ok ? null : DEFAULT_MARKET);

  // Somebody opened another address while the lab was on the page.
  useEffect(() => {
    if (settings === written.current) return;
    written.current = settings;
    standIn.current = given.ok ? null : DEFAULT_MARKET;
    bench.getState().open(given.ok ? given.value : DEFAULT_MARKET);
    refuse(given.ok ? null : given.refusal);
  }, [settings]);

  useEffect(() => {
    if (still === standIn.current) return;
    standIn.current = null;
    const next = marketSettings(still);
    if (next === written.current) return;
    written.current = next;
    refuse(null);
    app.replaceAddress(marketHref(still));
  }, [still]);

  return { bench, refusal };
}
