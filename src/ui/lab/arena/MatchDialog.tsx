import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useLists } from '../../../i18n/lists.ts';
import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { matchShown, TURNS_SHOWN } from '../../../store/lab/arena.ts';
import { readNumber } from '../../../store/workshop/typed.ts';
import { Log } from '../../common/arena/Log.tsx';
import { MovesStrip, MovesTable } from '../../common/arena/Moves.tsx';
import { useTurns } from '../../common/arena/useTurns.ts';
import { WalkControls } from '../../common/arena/WalkControls.tsx';
import { Dialog } from '../../common/Dialog.tsx';
import { TypedInput } from '../../common/TypedInput.tsx';
import { useMotion } from '../../common/useMotion.ts';
import { type Met } from './met.ts';
import '../../common/arena/match.css';

interface MatchDialogProps {
  met: Met;
  pair: readonly [number, number];
  onClose(): void;
}

const PACE_MS = 1000;
const WINDOW = 20; // moves in sight at once
const DEGREES_A_PAYOFF = 1.2;

/** One match of the tournament, turn by turn. */
export function MatchDialog({ met, pair, onClose }: MatchDialogProps) {
  const t = useTexts('lab-arena');
  const numbers = useNumbers();
  const { sentences } = useLists();
  const id = useId();
  const moving = useMotion() === 'full';
  const [run, setRun] = useState(0);
  const [speed, setSpeed] = useState(1);
  const { setUp, names, found } = met;
  const played = useMemo(() => matchShown(setUp, pair, run), [met, pair, run]);
  const turns = useTurns(played.length, PACE_MS / speed);
  useEffect(() => turns.to(0), [run]);
  const over = turns.at === played.length;
  const now = turns.at === 0 ? null : played[turns.at - 1]!;
  const written = (points: number) => numbers.number(points, 2);
  const scores = [written(now?.scores[0] ?? 0), written(now?.scores[1] ?? 0)] as const;
  const strategies = [found.players[pair[0]]!.strategy, found.players[pair[1]]!.strategy] as const;
  const alone = pair[0] === pair[1];
  const name = names[pair[0]]!;
  const other = alone ? t('match.clone', { name }) : names[pair[1]]!;
  const from = Math.max(0, Math.min(played.length - WINDOW, turns.at - WINDOW));
  const all = Object.values(setUp.payoffs);
  const steep = (Math.max(...all) - Math.min(...all)) * DEGREES_A_PAYOFF || 1;
  const said = (move: boolean) => t(move ? 'match.cooperates' : 'match.defects');
  return (
    <Dialog title={t('match.title', { name, other })} onClose={onClose} wide>
      {setUp.repetitions > 1 && (
        <div class="field match-run">
          <label for={`${id}-run`}>
            {t('match.run', { runs: numbers.number(setUp.repetitions) })}
          </label>
          <TypedInput
            id={`${id}-run`}
            inputMode="numeric"
            written={String(run + 1)}
            onSettle={(typed) => {
              const wanted = readNumber(typed, { percent: false, comma: false }) ?? 0;
              const fits = wanted >= 1 && wanted <= setUp.repetitions && Number.isInteger(wanted);
              if (fits) setRun(wanted - 1);
              return String(fits ? wanted : run + 1);
            }}
          />
        </div>
      )}
      <Log pair={strategies} turn={now} moving={moving} scores={scores} steep={steep} />
      <div class="match-sides">
        {[name, other].map((one, side) => (
          <p key={one}>
            <strong>{one}</strong> {now !== null && said(now.moves[side as 0 | 1])}
            {now?.slipped[side as 0 | 1] && ` ${t('match.a-slip')}`}
          </p>
        ))}
      </div>
      <MovesStrip played={played.slice(from, from + WINDOW)} seen={turns.at - from} />
      <div class="match-scrub">
        <label for={`${id}-turn`}>
          {t('match.turn', {
            turn: numbers.number(turns.at),
            turns: numbers.number(played.length),
          })}
        </label>
        <input
          id={`${id}-turn`}
          type="range"
          min={0}
          max={played.length}
          value={turns.at}
          onInput={(event) => turns.to(Number(event.currentTarget.value))}
        />
      </div>
      <WalkControls turns={turns} over={over} ready speed={speed} onSpeed={setSpeed} />
      <p class="hidden-text" role="status">
        {over && t('match.over', { name, other, mine: scores[0], theirs: scores[1] })}
      </p>
      {played.length === TURNS_SHOWN && setUp.turns > TURNS_SHOWN && (
        <p class="hint">{t('match.cut', { turns: numbers.number(TURNS_SHOWN) })}</p>
      )}
      <p class="hint">{sentences(t('match.marks'), setUp.noise > 0 && t('match.slips'))}</p>
      <MovesTable
        played={played}
        names={[name, other]}
        words={{
          hold: t('match.cooperates'),
          sell: t('match.defects'),
          gain: written,
        }}
      />
    </Dialog>
  );
}
