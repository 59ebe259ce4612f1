import {
  type ContagionListener,
  type ContagionOrder,
  type LiveContagion,
  type OpenContagion,
} from '../arena/contagion/live.ts';

/** A running picture whose code is fetched when the first is opened; what it is told meanwhile waits. */
export function laterContagion(fetchOpen: () => Promise<OpenContagion>): OpenContagion {
  return (settings, listener: ContagionListener) => {
    const waiting: Exclude<ContagionOrder, { type: 'open' }>[] = [];
    let live: LiveContagion | null = null;
    let isClosed = false;
    fetchOpen().then(
      (open) => {
        if (isClosed) return;
        live = open(settings, listener);
        for (const order of waiting) live.tell(order);
      },
      () => {
        if (!isClosed) listener.onBroken();
      },
    );
    return {
      tell(order) {
        if (live === null) waiting.push(order);
        else live.tell(order);
      },
      close() {
        isClosed = true;
        live?.close();
      },
    };
  };
}
