import { stepOf } from '../../../chapters/steps.ts';
import '../steps/contest.css';
import { Kinds } from '../steps/ContestKinds.tsx';
import { PopulationPool } from '../steps/ContestPool.tsx';
import { type PieceProps } from './props.ts';

/** The population of a contest before anybody has met. */
export function ContestPool({ chapter, step }: PieceProps) {
  const told = stepOf(chapter, step ?? '');
  if (told?.kind !== 'contest' || told.contest.as !== 'evolution') return null;
  const { population } = told.contest;
  const strategies = population.map(({ strategy }) => strategy);
  const seats = population.flatMap(({ count }, kind) => Array<number>(count).fill(kind));
  return (
    <div class="contest-box pool-and-kinds">
      <PopulationPool strategies={strategies} seats={seats} moving={false} />
      <Kinds strategies={strategies} counts={population.map(({ count }) => count)} />
    </div>
  );
}
