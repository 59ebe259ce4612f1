import { type ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type ContestStep, type InvasionContest } from '../../../chapters/contest.ts';
import { type Given } from '../../../chapters/types.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Kinds } from '../../common/arena/Kinds.tsx';
import { PopulationPool } from '../../common/arena/PopulationPool.tsx';
import { useMotion } from '../../common/useMotion.ts';
import { Working } from '../../common/work/Working.tsx';
import { TriesTable } from './ContestTries.tsx';
import { keyOf, type Tries, useTries } from './useTries.ts';
import './contest-population.css';

/** So many tries by hand before the rest of the table may be filled. */
const TRIES_FIRST = 3;

interface InvasionProps {
  step: ContestStep;
  told: ComponentChildren; // what it came to
  contest: InvasionContest;
  given: Given | null;
  onOver(tries: Tries): void;
}

/** Who sits in the pool: the opening, or the end where it is known. */
function seatsOf({ players }: InvasionContest, newcomers: number, share?: number): number[] {
  const kind = share === undefined || share === 0.5 ? null : Number(share > 0.5);
  return Array.from({ length: players }, (_, seat) => kind ?? Number(seat >= players - newcomers));
}

/** How many newcomers the settled cannot hold out against, and what the length of a match does to it. */
export function ContestInvasion({ step, contest, given, told, onOver }: InvasionProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const moving = useMotion() === 'full';
  const { tries, doing, play, stop } = useTries(step, contest, given, onOver);
  const [newcomers, setNewcomers] = useState(contest.start);
  const [turns, setTurns] = useState(contest.turns[1]!);
  const key = keyOf(turns, newcomers);
  const share = tries[key];
  const seats = useMemo(() => seatsOf(contest, newcomers, share), [contest, newcomers, share]);
  const kinds = [contest.settled, contest.newcomer];
  const counts = kinds.map((_, kind) => seats.filter((one) => one === kind).length);
  const untried = contest.turns
    .flatMap((one) => Array.from({ length: contest.most }, (_, at) => keyOf(one, at + 1)))
    .filter((one) => tries[one] === undefined);
  const people = {
    newcomer: names(`${contest.newcomer}.name`),
    settled: names(`${contest.settled}.name`),
  };
  const busy = doing.is === 'running';
  return (
    <section class="contest-box invasion" aria-label={t('invasion.label', people)}>
      <div class="pool-and-kinds">
        <PopulationPool strategies={kinds} seats={seats} moving={moving} />
        <Kinds strategies={kinds} names={[people.settled, people.newcomer]} counts={counts} />
      </div>
      <div class="invasion-dials">
        <div class="field invasion-slider">
          <label for={`${step.id}-newcomers`}>{t('invasion.newcomers', people)}</label>
          <div class="invasion-range">
            <input
              id={`${step.id}-newcomers`}
              type="range"
              min={1}
              max={contest.most}
              value={newcomers}
              onInput={(event) => setNewcomers(Number(event.currentTarget.value))}
            />
            <output>{numbers.number(newcomers)}</output>
          </div>
        </div>
        <fieldset class="segments">
          <legend>{t('invasion.turns')}</legend>
          {contest.turns.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${step.id}-turns`}
                checked={turns === one}
                onChange={() => setTurns(one)}
              />
              {numbers.number(one)}
            </label>
          ))}
        </fieldset>
      </div>
      <div class="contest-controls">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={() => !busy && play([key])}
        >
          {t('invasion.start')}
        </button>
        {Object.keys(tries).length >= TRIES_FIRST && untried.length > 0 && (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => !busy && play(untried)}
          >
            {t('invasion.fill')}
          </button>
        )}
      </div>
      <Working
        doing={doing}
        label={t('invasion.running')}
        onStop={stop}
        onAgain={() => play([key])}
      />
      <p class="contest-says" role="status">
        {share !== undefined &&
          t(share > 0.5 ? 'invasion.came' : 'invasion.held', {
            ...people,
            count: contest.runs,
            runs: numbers.number(contest.runs),
            share: numbers.percent(share > 0.5 ? share : 1 - share, 0),
          })}
      </p>
      {told}
      <TriesTable contest={contest} tries={tries} now={key} />
    </section>
  );
}
