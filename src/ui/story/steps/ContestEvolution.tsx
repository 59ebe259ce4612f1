import { type ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type ContestStep, type EvolutionContest } from '../../../chapters/contest.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { evolutionRequest, type History } from '../../../store/contest.ts';
import { useApp } from '../../common/app.ts';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { GenerationsView, useGenerations } from './ContestGenerations.tsx';
import { WinShares } from './ContestWins.tsx';

interface EvolutionProps {
  step: ContestStep;
  told: ComponentChildren; // what it came to
  contest: EvolutionContest;
  onOver(winner: string): void;
}

/** The population before anybody has met. */
function opening({ population }: EvolutionContest): History {
  return {
    strategies: population.map(({ strategy }) => strategy),
    generations: [
      { counts: population.map(({ count }) => count), scores: population.map(() => null) },
    ],
  };
}

/** Who is the most in the end. */
function winnerOf({ strategies, generations }: History): string {
  const { counts } = generations.at(-1)!;
  return strategies[counts.indexOf(Math.max(...counts))]!;
}

/** The lowest earners leave and the highest are copied: who has the pool in the end, here and by chance. */
export function ContestEvolution({ step, contest, told, onOver }: EvolutionProps) {
  const t = useKeyedTexts('contest');
  const numbers = useNumbers();
  const { work } = useApp();
  const evolving = useJob(work.evolution);
  const again = useJob(work.winRate);
  const found = evolving.doing.is === 'done' ? evolving.doing.value : null;
  const before = useMemo(() => opening(contest), [contest]);
  const history = found ?? before;
  const walk = useGenerations(found);
  const request = useMemo(() => evolutionRequest(step, contest), [step, contest]);
  const over = found !== null && walk.turns.at === walk.last;
  const count = () => again.start({ evolution: request, runs: contest.runs });
  useEffect(() => evolving.start(request), []);
  useEffect(() => {
    if (!over) return;
    onOver(winnerOf(history));
    if (again.doing.is === 'idle') count();
  }, [over]);
  const counted = { count: contest.runs, runs: numbers.number(contest.runs) };
  return (
    <section class="contest-box evolution" aria-label={t('evolution.label')}>
      <GenerationsView history={history} walk={walk} />
      {told}
      <Working
        doing={evolving.doing}
        label={t('evolution.running')}
        onStop={evolving.stop}
        onAgain={() => evolving.start(request)}
      />
      {over && (
        <>
          <Working
            doing={again.doing}
            label={t('evolution.counting', counted)}
            onStop={again.stop}
            onAgain={count}
          />
          <div role="status">
            {again.doing.is === 'done' && <WinShares rate={again.doing.value} />}
          </div>
        </>
      )}
    </section>
  );
}
