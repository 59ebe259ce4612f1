import { useEffect, useMemo } from 'preact/hooks';
import { type Bench } from '../../../../store/lab/market.ts';
import { freshSeed } from '../../../../store/seed.ts';
import { usePaced } from '../usePaced.ts';

/** What hands do to levers. */
export interface Turning {
  /** A slider was moved; `back` puts it where it was if that is refused. */
  move(path: string, value: number, back: () => void): void;
  press(): void; // a finger or mouse went down on a slider: until it goes up all is one step
  release(): void;
  pause(): void; // a key went up: with the next one soon it is still one step
  end(): void;
  /** A number was typed, or something chosen; null: left empty. False if it was refused. */
  give(path: string, setting: number | string | boolean | null): boolean;
  reset(path: string): void;
  freshSeed(): void;
}

const PAUSE = 700; // ms between two keys of one step

/** The levers of a bench, moved at most once a frame; a drag or a run of keys is one step of its history. */
export function useTurning(bench: Bench): Turning {
  const move = usePaced(
    useMemo(
      () => (path: string, value: number, back: () => void) => {
        bench.getState().turn(path, value);
        if (bench.getState().refused) back();
      },
      [bench],
    ),
  );
  const turning = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const end = () => {
      clearTimeout(timer);
      pressed = false;
      bench.getState().rest();
    };
    return {
      move,
      press() {
        end();
        pressed = true;
      },
      // The last move may wait for its frame.
      release: () => void requestAnimationFrame(() => requestAnimationFrame(end)),
      pause() {
        clearTimeout(timer);
        if (!pressed) timer = setTimeout(end, PAUSE);
      },
      end,
      give(path: string, setting: number | string | boolean | null) {
        end();
        bench.getState().turn(path, setting);
        const { refused } = bench.getState();
        end();
        return refused === null;
      },
      reset: (path: string) => bench.getState().reset(path),
      freshSeed: () => {
        bench.getState().turn('seed', freshSeed());
        end();
      },
    };
  }, [bench, move]);
  useEffect(() => turning.end, [turning]);
  return turning;
}
