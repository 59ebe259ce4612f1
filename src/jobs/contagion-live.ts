import {
  type ContagionFrame,
  type ContagionListener,
  type ContagionOrder,
  type LiveContagion,
  type OpenContagion,
} from '../arena/contagion/live.ts';
import { contagionDesk } from './contagion-desk.ts';

/** Half a frame, so that the page stays at hand. */
const SLICE_MS = 8;

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./contagion-live.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

interface Running {
  hear(order: ContagionOrder): void;
  end(): void;
}

/** The picture on the page itself, a slice at a time. */
function onPage({ onFrame, onBroken }: ContagionListener): Running {
  let isOver = false;
  const guarded = (run: () => void) => {
    if (isOver) return;
    try {
      run();
    } catch {
      isOver = true;
      onBroken();
    }
  };
  const desk = contagionDesk({
    now: () => performance.now(),
    later: (run, ms) => void setTimeout(() => guarded(run), ms),
    send: (frame) => void setTimeout(() => guarded(() => onFrame(frame)), 0),
    sliceMs: SLICE_MS,
  });
  return {
    hear: (order) => guarded(() => desk(order)),
    end() {
      isOver = true;
    },
  };
}

/** A running picture in a worker of its own; where workers cannot start, in slices on the page. */
export const openContagion: OpenContagion = (settings, listener): LiveContagion => {
  const worker = startWorker();
  const told: ContagionOrder[] = [{ type: 'open', settings }];
  let instead: Running | null = null;
  let heard = false;
  const moveToPage = () => {
    instead = onPage(listener);
    for (const order of told) instead.hear(order);
  };
  if (worker === null) moveToPage();
  worker?.addEventListener('message', ({ data }: MessageEvent<ContagionFrame>) => {
    heard = true;
    listener.onFrame(data);
  });
  worker?.addEventListener('error', () => {
    worker.terminate();
    // A worker whose script a page may not load fails only after it was made.
    if (heard) listener.onBroken();
    else if (instead === null) moveToPage();
  });
  worker?.postMessage(told[0]);
  return {
    tell(order) {
      if (instead !== null) return instead.hear(order);
      if (!heard) told.push(order);
      const transfer = order.type === 'drawn' ? [order.cells.buffer] : [];
      worker?.postMessage(order, { transfer });
    },
    close() {
      instead?.end();
      worker?.terminate();
    },
  };
};
