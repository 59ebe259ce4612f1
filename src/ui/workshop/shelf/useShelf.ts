import { useEffect, useState } from 'preact/hooks';
import { clearDamaged, dropOwn, keepOwn, type Own, readShelf } from '../../../store/shelf.ts';
import { type Refusal, type Scenario } from '../../../store/types.ts';
import { useApp } from '../../common/app.ts';

/** The shelf as it is now, in whatever tab it was changed, and what can be done to it. */
export function useShelf() {
  const { device } = useApp();
  const [shelf, setShelf] = useState(() => readShelf(device));
  const [refusal, refuse] = useState<Refusal | null>(null);
  const [gone, setGone] = useState<Own | null>(null); // taken off last
  const look = () => setShelf(readShelf(device));
  useEffect(() => {
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, []);
  const put = (scenario: Scenario, id: string | null) => {
    const kept = keepOwn(device, { id, scenario, now: Date.now() });
    refuse(kept.ok ? null : kept.refusal);
    look();
    return kept.ok ? kept.value : null;
  };
  return {
    ...shelf,
    refusal,
    gone,
    add: (scenario: Scenario) => put(scenario, null),
    replace: ({ id }: Own, scenario: Scenario) => put(scenario, id),
    drop(own: Own) {
      dropOwn(device, own.id);
      setGone(own);
      look();
    },
    bringBack() {
      if (gone && put(gone.scenario, gone.id)) setGone(null);
    },
    clear() {
      clearDamaged(device);
      look();
    },
  };
}

export type ShelfState = ReturnType<typeof useShelf>;
