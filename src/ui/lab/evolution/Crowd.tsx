import { useId, useMemo, useState } from 'preact/hooks';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Kinds } from '../../common/arena/Kinds.tsx';
import { PopulationPool } from '../../common/arena/PopulationPool.tsx';
import { seatingsOf } from '../../common/arena/slots.ts';
import { useTurns } from '../../common/arena/useTurns.ts';
import { WalkControls } from '../../common/arena/WalkControls.tsx';
import { useMotion } from '../../common/useMotion.ts';
import { inSeats } from './crowd.ts';
import { type Evolved } from './evolved.ts';

const PACE_MS = 900;

/** The population on its floats, one generation after the other; a large one stands for by a share of it. */
export function Crowd({ evolved }: { evolved: Evolved }) {
  const t = useTexts('lab-evolution');
  const numbers = useNumbers();
  const id = useId();
  const moving = useMotion() === 'full';
  const [speed, setSpeed] = useState(1);
  const { history, names } = evolved;
  const crowd = useMemo(() => inSeats(history), [history]);
  const seatings = useMemo(() => seatingsOf(crowd), [crowd]);
  const last = crowd.generations.length - 1;
  const turns = useTurns(last, PACE_MS / speed);
  const generation = crowd.moments[turns.at]!;
  const { counts } = history.generations[generation]!;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const told = counts.map((count) =>
    all <= 1.5 ? numbers.percent(count / all, 0) : numbers.number(count),
  );
  return (
    <figure class="card lab-card evolved-crowd" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('crowd.title')}</h2>
      <div class="pool-and-kinds">
        <PopulationPool
          strategies={history.strategies}
          seats={seatings[turns.at]!}
          moving={moving}
        />
        <Kinds strategies={history.strategies} names={names} counts={counts} told={told} />
      </div>
      <div class="match-scrub">
        <label for={`${id}-at`}>
          {t('crowd.generation', {
            generation: numbers.number(generation),
            last: numbers.number(history.generations.length - 1),
          })}
        </label>
        <input
          id={`${id}-at`}
          type="range"
          min={0}
          max={last}
          value={turns.at}
          aria-valuetext={numbers.number(generation)}
          onInput={(event) => turns.to(Number(event.currentTarget.value))}
        />
      </div>
      <WalkControls
        turns={turns}
        over={turns.at === last}
        ready={last > 0}
        speed={speed}
        onSpeed={setSpeed}
      />
    </figure>
  );
}
