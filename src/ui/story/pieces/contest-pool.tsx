import { stepOf } from '../../../chapters/steps.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import '../steps/contest.css';
import { Kinds } from '../../common/arena/Kinds.tsx';
import { PopulationPool } from '../../common/arena/PopulationPool.tsx';
import { type PieceProps } from './props.ts';

/** The population of a contest before anybody has met. */
export function ContestPool({ chapter, step }: PieceProps) {
  const names = useKeyedTexts('arena-cast');
  const told = stepOf(chapter, step ?? '');
  if (told?.kind !== 'contest' || told.contest.as !== 'evolution') return null;
  const { population } = told.contest;
  const strategies = population.map(({ strategy }) => strategy);
  const seats = population.flatMap(({ count }, kind) => Array<number>(count).fill(kind));
  return (
    <div class="contest-box pool-and-kinds">
      <PopulationPool strategies={strategies} seats={seats} moving={false} />
      <Kinds
        strategies={strategies}
        names={strategies.map((one) => names(`${one}.name`))}
        counts={population.map(({ count }) => count)}
      />
    </div>
  );
}
