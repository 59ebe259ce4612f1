import { type Line } from '../../../store/classroom/links.ts';
import { type WallView } from '../../../store/classroom/types.ts';
import { Lobby } from './Lobby.tsx';
import { Over } from './Over.tsx';
import { Round } from './Round.tsx';
import { Say } from './Say.tsx';
import { WallBar } from './WallBar.tsx';
import { WallTable } from './WallTable.tsx';

interface WallScreenProps {
  view: WallView;
  code: string | null;
  addresses: readonly string[];
  seconds: number | null;
  line: Line;
  muted: boolean;
}

/** What everybody in the room may see of the class as it stands. */
export function WallScreen({ view, code, addresses, seconds, line, muted }: WallScreenProps) {
  const { phase, paused, game } = view.room;
  const lobby = phase === 'lobby' && game === 1 && code !== null;
  const ended = phase === 'over' || phase === 'closed' || (phase === 'lobby' && !lobby);
  return (
    <>
      {!lobby && <WallBar view={view} code={phase === 'closed' ? null : code} />}
      {lobby && <Lobby view={view} code={code} addresses={addresses} />}
      {ended && <Over view={view} />}
      {!lobby && !ended && <Round view={view} seconds={seconds} muted={muted} />}
      <WallTable pools={view.pools} />
      <div class="wall-banners" role="status">
        {paused && <Say class="banner inline">{(t) => t('paused')}</Say>}
        {line.state === 'lost' && (
          <Say class="banner">{(t) => t(line.turnedAway === undefined ? 'line' : 'full')}</Say>
        )}
      </div>
    </>
  );
}
