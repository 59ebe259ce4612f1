import { useEffect, useState } from 'preact/hooks';
import { type ContestStep, type InvasionContest } from '../../../chapters/contest.ts';
import { type Given } from '../../../chapters/types.ts';
import { invasionRequest, type WinRate } from '../../../store/contest.ts';
import { useApp } from '../../common/app.ts';
import { type Doing, useJob } from '../../common/work/useJob.ts';

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
  doing: Doing<WinRate[]>;
  play(keys: readonly string[]): void;
  stop(): void;
}

/** Invasions played over many seeds; what came of them is kept. */
export function useTries(
  step: ContestStep,
  contest: InvasionContest,
  given: Given | null,
  onTries: (tries: Tries) => void,
): Trying {
  const { doing, start, stop } = useJob(useApp().work.winRates);
  const [tries, setTries] = useState(() => triesFrom(given));
  const [asked, setAsked] = useState<readonly string[]>([]);
  const { runs } = contest;
  useEffect(() => {
    if (doing.is !== 'done') return;
    const found = asked.map((key, at) => [key, doing.value[at]!.wins[1]! / runs]);
    const next = { ...tries, ...Object.fromEntries(found) };
    setTries(next);
    onTries(next);
  }, [doing]);
  return {
    tries,
    doing,
    stop,
    play(keys) {
      setAsked(keys);
      start(
        keys.map((key) => {
          const [turns, newcomers] = key.split(' ').map(Number);
          return { evolution: invasionRequest(step, contest, newcomers!, turns!), runs };
        }),
      );
    },
  };
}
