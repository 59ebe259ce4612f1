import { type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ContestStep, type TournamentContest } from '../../../chapters/contest.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { type Spread, spreadRequest } from '../../../store/contest.ts';
import { useApp } from '../../common/app.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { useJob } from '../../common/work/useJob.ts';
import { Working } from '../../common/work/Working.tsx';
import { ScoreMatrix } from './ContestMatrix.tsx';
import { Ranking } from './ContestRanking.tsx';
import './contest-tournament.css';

interface TournamentProps {
  step: ContestStep;
  told: ComponentChildren; // what it came to
  contest: TournamentContest;
  onOver(best: string): void;
}

/** Who had the highest mean. */
function bestOf(found: Spread, cast: readonly string[]): string {
  const sums = found.totals.map((list) => list.reduce((sum, total) => sum + total, 0));
  return cast[sums.indexOf(Math.max(...sums))]!;
}

/** All meet all: who earned what from whom, and the ranking over the repetitions. */
export function ContestTournament({ step, contest, told, onOver }: TournamentProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const { work } = useApp();
  const { doing, start, stop } = useJob(work.spread);
  const [noise, setNoise] = useState(contest.noises[0]!);
  const [last, setLast] = useState<Spread | null>(null);
  useEffect(() => {
    if (doing.is !== 'done') return;
    setLast(doing.value);
    onOver(bestOf(doing.value, contest.cast));
  }, [doing]);
  const run = (slips: number) => {
    setNoise(slips);
    start(spreadRequest(step, contest, slips));
  };
  const counted = { count: contest.repetitions, runs: numbers.number(contest.repetitions) };
  const found = doing.is === 'done' ? doing.value : last;
  return (
    <section class="contest-box tournament" aria-label={t('tournament.label')}>
      {contest.noises.length > 1 && (
        <fieldset class="segments">
          <legend>{t('tournament.noise')}</legend>
          {contest.noises.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${step.id}-noise`}
                checked={noise === one}
                onChange={() => (found ? run(one) : setNoise(one))}
              />
              {one === 0
                ? t('tournament.steady')
                : t('tournament.slips', { share: numbers.percent(one, 0) })}
            </label>
          ))}
        </fieldset>
      )}
      {found === null && (
        <ul class="tournament-cast">
          {contest.cast.map((who) => (
            <li key={who}>
              <Face strategy={who} />
              <span>{names(`${who}.name`)}</span>
            </li>
          ))}
        </ul>
      )}
      {doing.is === 'idle' && (
        <button type="button" class="button primary" onClick={() => run(noise)}>
          {t('tournament.start')}
        </button>
      )}
      <Working
        doing={doing}
        label={t('tournament.running', counted)}
        onStop={stop}
        onAgain={() => run(noise)}
      />
      {found && (
        <>
          <Ranking
            found={found}
            cast={contest.cast}
            caption={t(contest.repetitions > 1 ? 'tournament.ranking' : 'tournament.once', {
              ...counted,
              turns: numbers.number(contest.turns),
            })}
          />
          {told}
          <ScoreMatrix found={found} cast={contest.cast} turns={contest.turns} />
        </>
      )}
    </section>
  );
}
