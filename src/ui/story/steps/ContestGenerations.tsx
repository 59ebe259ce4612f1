import { useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type History } from '../../../store/contest.ts';
import { Kinds } from '../../common/arena/Kinds.tsx';
import { PopulationPool } from '../../common/arena/PopulationPool.tsx';
import { changesOf, seatingsOf } from '../../common/arena/slots.ts';
import { type Turns, useTurns } from '../../common/arena/useTurns.ts';
import { WalkControls } from '../../common/arena/WalkControls.tsx';
import { useMotion } from '../../common/useMotion.ts';
import { HistoryBands, HistoryTable } from './ContestHistory.tsx';

const PACE_MS = 1300;

export interface Generations {
  turns: Turns;
  speed: number;
  setSpeed(speed: number): void;
  last: number; // the last generation, counted from 0
}

/** The walk through a history, one generation after the other. */
export function useGenerations(history: History | null): Generations {
  const [speed, setSpeed] = useState(1);
  const last = history === null ? 0 : history.generations.length - 1;
  return { turns: useTurns(last, PACE_MS / speed), speed, setSpeed, last };
}

interface GenerationsProps {
  history: History;
  walk: Generations;
}

/** A population through its generations: the floats, who went and who came, the bands, the table. */
export function GenerationsView({ history, walk }: GenerationsProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const moving = useMotion() === 'full';
  const { turns, last } = walk;
  const seatings = useMemo(() => seatingsOf(history), [history]);
  const at = Math.min(turns.at, last);
  const { gone, come } = changesOf(history, at);
  const told = (changes: typeof gone) =>
    numbers.list(
      changes.map(({ kind, count }) =>
        t('evolution.some', {
          name: names(`${history.strategies[kind]}.name`),
          count: numbers.number(count),
        }),
      ),
    );
  return (
    <>
      <div class="pool-and-kinds">
        <PopulationPool strategies={history.strategies} seats={seatings[at]!} moving={moving} />
        <Kinds
          strategies={history.strategies}
          names={history.strategies.map((strategy) => names(`${strategy}.name`))}
          counts={history.generations[at]!.counts}
        />
      </div>
      <p class="contest-says" role="status">
        {t('evolution.generation', { generation: numbers.number(at + 1) })}{' '}
        {gone.length > 0 && t('evolution.change', { gone: told(gone), come: told(come) })}
        {at > 0 && gone.length === 0 && t('evolution.same')}
      </p>
      <HistoryBands history={history} at={at} />
      <WalkControls
        turns={turns}
        over={at === last}
        ready={last > 0}
        speed={walk.speed}
        onSpeed={walk.setSpeed}
      />
      <HistoryTable history={history} at={at} />
    </>
  );
}
