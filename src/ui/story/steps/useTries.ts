import { useEffect, useState } from 'preact/hooks';
import { type ContestStep, type InvasionContest } from '../../../chapters/contest.ts';
import { type Given } from '../../../chapters/types.ts';
import { invasionRequest, type WinRate } from '../../../store/contest.ts';
import { useApp } from '../../common/app.ts';
import { type Doing, useContestJob } from './useContestJob.ts';

/** Share of the runs won by the newcomers, by `<turns> <newcomers>`; what was not tried is not there. */
export type Tries = Record<string, number>;

export const keyOf = (turns: number, newcomers: number): string => `${turns} ${newcomers}`;

/** What was tried before, as it was given then. */
function triesFrom(given: Given | null): Tries {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, number] => {
      return typeof entry[1] === 'number';
    }),
  );
}

export interface Trying {
  tries: Tries;
  doing: Doing<WinRate>;
  left: number; // tries that wait for their turn
  /** Play these, one after the other. */
  play(keys: readonly string[]): void;
  stop(): void;
}

/** Invasions played over many seeds, one after the other; what came of them is kept. */
export function useTries(
  step: ContestStep,
  contest: InvasionContest,
  given: Given | null,
  onTries: (tries: Tries) => void,
): Trying {
  const { doing, start, stop } = useContestJob(useApp().work.winRate);
  const [tries, setTries] = useState(() => triesFrom(given));
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const { runs } = contest;
  const begin = (key: string) => {
    const [turns, newcomers] = key.split(' ').map(Number);
    start({ evolution: invasionRequest(step, contest, newcomers!, turns!), runs });
  };
  useEffect(() => {
    const [key, ...rest] = waiting;
    if (doing.is !== 'done' || key === undefined) return;
    const next = { ...tries, [key]: doing.value.wins[1]! / runs };
    setTries(next);
    setWaiting(rest);
    if (rest.length > 0) begin(rest[0]!);
    else onTries(next);
  }, [doing]);
  return {
    tries,
    doing,
    left: waiting.length,
    play(keys) {
      if (keys.length === 0) return;
      setWaiting(keys);
      begin(keys[0]!);
    },
    stop() {
      setWaiting([]);
      stop();
    },
  };
}
