import { type RoomView, type WallView } from '../../../store/classroom/types.ts';
import { JoinCode } from '../common/JoinCode.tsx';
import { Say, type Saying } from './Say.tsx';

interface WallBarProps {
  view: WallView;
  code: string | null;
}

function sayPlace({ phase, round, rounds }: RoomView): Saying {
  return (t, { number }) => {
    if (phase === 'closed') return t('closed.title');
    if (phase === 'over' || phase === 'lobby') return t('over.title');
    if (round === 0) return t('soon');
    const now = number(round);
    return rounds === null
      ? t('round-open', { round: now })
      : t('round', { round: now, rounds: number(rounds) });
  };
}

/** Where the class is, and the code for those who come late. */
export function WallBar({ view: { room }, code }: WallBarProps) {
  const { game, games } = room;
  return (
    <header class="wall-bar">
      <div>
        <Say as="h1" class="inline">
          {sayPlace(room)}
        </Say>
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
