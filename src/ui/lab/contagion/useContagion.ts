import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type ContagionFrame,
  type ContagionHistory,
  type ContagionSetUp,
  type Hand,
  type LiveContagion,
  withDeeds,
} from '../../../store/lab/contagion.ts';
import { useApp } from '../../common/app.ts';

/** The picture as the page last heard of it. */
export interface Now {
  step: number;
  sellers: number;
  playing: boolean;
  still: boolean;
  broken: boolean;
}

export type OnCells = (cells: Uint8Array, size: number, step: number) => void;

export interface Bench {
  setUp: ContagionSetUp; // with all that hands have done
  now: Now;
  counted: ContagionHistory; // up to a second behind while it runs, and without a checksum then
  /** Whoever draws the picture; told at once what is there. */
  show(onCells: OnCells): void;
  /** What a cell does: true sells. */
  sellsAt(cell: number): boolean;
  open(setUp: ContagionSetUp): void;
  play(pace: number | null): void;
  take(steps: number): void; // at once
  takeAt(pace: number, steps: number): void;
  pause(): void;
  act(hands: Hand[]): void;
}

const DRAWN_MS = 30; // between two pictures, so that the page keeps time for everything else
const TOLD_MS = 300; // words change so often while the picture runs
const COUNTED_MS = 1000; // and the chart so often

const START: Now = { step: 0, sellers: 0, playing: false, still: false, broken: false };

function nothingOf({ size }: ContagionSetUp): ContagionHistory {
  return { cells: size * size, sellers: [], toSell: [], toHold: [], checksum: '' };
}

function addCounts(
  counts: ContagionHistory,
  { from, sellers, toSell, toHold }: ContagionFrame,
): void {
  for (const [at, count] of sellers.entries()) {
    counts.sellers[from + at] = count;
    counts.toSell[from + at] = toSell[at]!;
    counts.toHold[from + at] = toHold[at]!;
  }
}

/** A running picture in a worker, drawn once a frame at most; it ends with the page. */
export function useContagion(first: ContagionSetUp): Bench {
  const { work } = useApp();
  const [setUp, setSetUp] = useState(first);
  const [now, tellNow] = useState(START);
  const [counted, count] = useState(() => nothingOf(first));
  const live = useRef<LiveContagion | null>(null);
  const drawing = useRef<OnCells | null>(null);
  const cells = useRef(new Uint8Array(0));
  const size = useRef(first.size);
  const at = useRef(0);
  const open = (next: ContagionSetUp) => {
    live.current?.close();
    setSetUp(next);
    tellNow(START);
    const counts = nothingOf(next);
    cells.current = new Uint8Array(counts.cells);
    size.current = next.size;
    let drawnAt = 0;
    let toldAt = 0;
    let countedAt = 0;
    // Picture, words and chart in a task each, so that none is long.
    const soon = (act: () => void) =>
      void setTimeout(() => {
        if (live.current === mine) act();
      }, 0);
    const tell = (frame: ContagionFrame) => {
      const { step, playing, still } = frame;
      const time = performance.now();
      if (frame.done.length > 0) setSetUp((before) => withDeeds(before, frame.done));
      if (!playing || time - toldAt > TOLD_MS) {
        toldAt = time;
        tellNow({ step, sellers: counts.sellers[step]!, playing, still, broken: false });
      }
      if (playing && time - countedAt < COUNTED_MS) return;
      countedAt = time;
      const { checksum } = frame;
      const sellers = counts.sellers.slice();
      const [toSell, toHold] = [counts.toSell.slice(), counts.toHold.slice()];
      soon(() => count({ ...counts, sellers, toSell, toHold, checksum }));
    };
    const mine = work.contagionLive(next, {
      onFrame(frame) {
        addCounts(counts, frame);
        const draw = (time: number) => {
          if (live.current !== mine) return;
          if (time - drawnAt < DRAWN_MS) return void requestAnimationFrame(draw);
          drawnAt = time;
          cells.current.set(frame.cells);
          at.current = frame.step;
          drawing.current?.(cells.current, size.current, frame.step);
          mine.tell({ type: 'drawn', cells: frame.cells });
          soon(() => tell(frame));
        };
        requestAnimationFrame(draw);
      },
      onBroken: () => tellNow((before) => ({ ...before, playing: false, broken: true })),
    });
    live.current = mine;
  };
  useEffect(() => {
    open(first);
    return () => {
      live.current?.close();
      live.current = null;
    };
  }, []);
  const run = (pace: number | null, steps: number | null, shown: boolean) => {
    tellNow((before) => ({ ...before, playing: true, still: false }));
    live.current?.tell({ type: 'play', pace, steps, shown });
  };
  return {
    setUp,
    now,
    counted,
    show(onCells) {
      drawing.current = onCells;
      onCells(cells.current, size.current, at.current);
    },
    sellsAt: (cell) => (cells.current[cell]! & 1) === 1,
    open,
    play: (pace) => run(pace, null, true),
    take: (steps) => run(null, steps, false),
    takeAt: (pace, steps) => run(pace, steps, true),
    pause: () => live.current?.tell({ type: 'pause' }),
    act: (hands) => live.current?.tell({ type: 'act', hands }),
  };
}
