import { useEffect, useState } from 'preact/hooks';
import { useMotion } from '../useMotion.ts';

export interface Turns {
  at: number; // steps seen, 0 to `steps`
  playing: boolean;
  play(): void;
  pause(): void;
  /** One step on; stops playing. */
  step(): void;
  toEnd(): void;
  /** To one step; stops playing. */
  to(step: number): void;
  /** From the beginning: playing, or where nothing may move, at the end at once. */
  restart(): void;
}

/** Walks through so many steps, one every `pace` milliseconds while playing. */
export function useTurns(steps: number, pace: number): Turns {
  const calm = useMotion() === 'reduced';
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const over = at >= steps;
  useEffect(() => {
    if (!playing || over) return;
    const timer = setTimeout(() => setAt(at + 1), pace);
    return () => clearTimeout(timer);
  }, [playing, over, at, pace]);
  const begin = (from: number) => {
    setAt(calm ? steps : from);
    setPlaying(!calm);
  };
  return {
    at: Math.min(at, steps),
    playing: playing && !over,
    play: () => begin(over ? 0 : at),
    pause: () => setPlaying(false),
    step() {
      setPlaying(false);
      setAt(over ? 1 : at + 1);
    },
    toEnd() {
      setPlaying(false);
      setAt(steps);
    },
    to(step) {
      setPlaying(false);
      setAt(step);
    },
    restart: () => begin(0),
  };
}
