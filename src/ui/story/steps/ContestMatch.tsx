import { type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ContestStep, type MatchContest } from '../../../chapters/contest.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { matchTurns } from '../../../store/contest.ts';
import { Log } from '../../common/arena/Log.tsx';
import { MovesStrip, MovesTable } from '../../common/arena/Moves.tsx';
import { useTurns } from '../../common/arena/useTurns.ts';
import { WalkControls } from '../../common/arena/WalkControls.tsx';
import { useMotion } from '../../common/useMotion.ts';
import '../../common/arena/match.css';

const PACE_MS = 1000;
const SIDES = [0, 1] as const;

interface MatchProps {
  step: ContestStep;
  told: ComponentChildren; // what it came to
  contest: MatchContest;
  onOver(pair: string): void;
}

/** Two of the cast on the log: who they are can be chosen, and every move is seen. */
export function ContestMatch({ step, contest, told, onOver }: MatchProps) {
  const t = useKeyedTexts('contest');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const moving = useMotion() === 'full';
  const [pair, setPair] = useState(contest.pair);
  const [speed, setSpeed] = useState(1);
  const played = useMemo(() => matchTurns(step, contest, pair[0], pair[1]), [step, pair]);
  const turns = useTurns(played.length, PACE_MS / speed);
  const over = turns.at === played.length;
  const now = turns.at === 0 ? null : played[turns.at - 1]!;
  const name = (side: 0 | 1) => names(`${pair[side]}.name`);
  const choose = (side: 0 | 1, who: string) => {
    setPair(side === 0 ? [who, pair[1]] : [pair[0], who]);
    turns.restart();
  };
  useEffect(() => {
    if (over) onOver(pair.join(' '));
  }, [over, pair]);
  const score = (side: 0 | 1) => numbers.money(now?.scores[side] ?? 0);
  return (
    <section class="contest-box match" aria-label={t('match.label')}>
      <Log pair={pair} turn={now} moving={moving} scores={[score(0), score(1)]} />
      <div class="match-sides">
        {SIDES.map((side) => (
          <div key={side} class="match-side">
            <label class="hidden-text" for={`${step.id}-${side}`}>
              {t(side === 0 ? 'match.left' : 'match.right')}
            </label>
            <select
              id={`${step.id}-${side}`}
              class="select"
              value={pair[side]}
              onChange={(event) => choose(side, event.currentTarget.value)}
            >
              {contest.cast.map((who) => (
                <option key={who} value={who}>
                  {names(`${who}.name`)}
                </option>
              ))}
            </select>
            <p class="match-rule">{t(`rules.${pair[side]}`)}</p>
          </div>
        ))}
      </div>
      <MovesStrip played={played} seen={turns.at} />
      <WalkControls turns={turns} over={over} ready speed={speed} onSpeed={setSpeed} />
      <p class="hidden-text" role="status">
        {over
          ? t('match.over', {
              left: name(0),
              right: name(1),
              mine: score(0),
              theirs: score(1),
              count: played.length,
              turns: numbers.number(played.length),
            })
          : ''}
      </p>
      {contest.noise > 0 && <p class="hint">{t('match.slip')}</p>}
      {told}
      <MovesTable
        played={played.slice(0, turns.at)}
        names={[name(0), name(1)]}
        words={{ hold: t('match.hold'), sell: t('match.sell'), gain: numbers.signedMoney }}
      />
    </section>
  );
}
