import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';

/** How long a round stands after it was shown, ms at normal speed. */
const DWELL = 1_400;

export interface Player {
  round: number; // rounds shown, 0 = the opening
  settled: boolean; // what is shown of that round has come to rest
  playing: boolean;
  skip: number; // bumps when the running animation is to be cut short
  go(round: number): void;
  step(by: 1 | -1): void; // one round on or back, however fast the presses follow each other
  toggle(): void;
  settle(round: number): void;
}

/** Steps through `rounds` rounds; while playing, a settled round is followed by the next. */
export function usePlayer(rounds: number, speed: number): Player {
  const [round, setRound] = useState(0);
  const [settled, setSettled] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [skip, bump] = useReducer((count: number, _: undefined) => count + 1, 0);
  const go = useCallback(
    (to: number) => {
      if (to === round) bump(undefined);
      if (to <= 0) setSettled(0);
      setRound(Math.max(0, Math.min(rounds, to)));
    },
    [rounds, round],
  );
  useEffect(() => {
    if (!playing) return;
    if (round >= rounds) return setPlaying(false);
    if (round > 0 && settled < round) return;
    const timer = setTimeout(() => setRound(round + 1), round === 0 ? 0 : DWELL / speed);
    return () => clearTimeout(timer);
  }, [playing, round, settled, rounds, speed]);
  return {
    round,
    settled: round === 0 || settled === round,
    playing,
    skip,
    go: (to) => {
      setPlaying(false);
      go(to);
    },
    step: (by) => {
      setPlaying(false);
      setRound((now) => Math.max(0, Math.min(rounds, now + by)));
    },
    toggle: () => {
      if (!playing && round >= rounds) {
        setSettled(0);
        go(0);
      }
      setPlaying(!playing);
    },
    settle: setSettled,
  };
}
