import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createMarketLab } from '../../../store/lab/market.ts';
import { marketHref, marketSettings, readMarket } from '../../../store/lab/market-ways.ts';
import { type Refusal } from '../../../store/types.ts';
import { useApp, useStore } from '../../common/app.ts';
import { useSettled } from '../../common/useSettled.ts';

const STILL = 300; // ms without a change before the address follows

/** The bench of this page: opened from the address, and the address follows it. */
export function useMarket(settings: string | null) {
  const app = useApp();
  const given = useMemo(() => readMarket(settings), [settings]);
  const [bench] = useState(() => createMarketLab(given.ok ? given.value : readDefaults()));
  const [refusal, refuse] = useState<Refusal | null>(given.ok ? null : given.refusal);
  const scenario = useStore(bench, (state) => state.scenario);
  const still = useSettled(scenario, STILL);
  const written = useRef(settings);

  // Somebody opened another address while the lab was on the page.
  useEffect(() => {
    if (settings === written.current) return;
    written.current = settings;
    if (given.ok) bench.getState().open(given.value);
    refuse(given.ok ? null : given.refusal);
  }, [settings]);

  useEffect(() => {
    const next = marketSettings(still);
    // A bad address stays to be mended until something is turned.
    if (next === written.current || still === bench.getInitialState().scenario) return;
    written.current = next;
    refuse(null);
    app.replaceAddress(marketHref(still));
  }, [still]);

  return { bench, refusal };
}

function readDefaults() {
  const defaults = readMarket(null);
  if (!defaults.ok) throw new Error(defaults.refusal.code);
  return defaults.value;
}

export type Bench = ReturnType<typeof createMarketLab>;
