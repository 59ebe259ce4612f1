import { type ContagionOrder } from '../arena/contagion/live.ts';
import { contagionDesk } from './contagion-desk.ts';

/** Short enough that a pause is obeyed at once, ms. */
const SLICE_MS = 12;

const channel = new MessageChannel();
const runs: (() => void)[] = [];
channel.port1.onmessage = () => runs.shift()?.();

/** Timers wait 4 ms at least; a message to oneself does not. */
function later(run: () => void, ms: number): void {
  if (ms > 0) return void setTimeout(run, ms);
  runs.push(run);
  channel.port2.postMessage(null);
}

const hear = contagionDesk({
  now: () => performance.now(),
  later,
  send: (frame) => postMessage(frame, { transfer: [frame.cells.buffer] }),
  sliceMs: SLICE_MS,
});
addEventListener('message', ({ data }: MessageEvent<ContagionOrder>) => hear(data));
