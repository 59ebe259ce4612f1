import { type WallView } from '../../../store/classroom/types.ts';
import { JoinCode } from '../common/JoinCode.tsx';
import { Say } from './Say.tsx';

interface WallBarProps {
  view: WallView;
  code: string | null;
}

/** Where the class is, and the code for those who come late. */
export function WallBar({ view: { room }, code }: WallBarProps) {
  const { round, rounds, game, games, phase } = room;
  return (
    <header class="wall-bar">
      <div>
        {phase === 'predicting' && (
          <Say as="h1" class="inline">
            {(t) => t('soon')}
          </Say>
        )}
        {round > 0 && (
          <Say as="h1" class="inline">
            {(t, { number }) =>
              rounds === null
                ? t('round-open', { round: number(round) })
                : t('round', { round: number(round), rounds: number(rounds) })
            }
          </Say>
        )}
        {games > 1 && (
          <Say class="inline muted">
            {(t, { number }) => t('game', { game: number(game), games: number(games) })}
          </Say>
        )}
      </div>
      {code !== null && <JoinCode code={code} />}
    </header>
  );
}
