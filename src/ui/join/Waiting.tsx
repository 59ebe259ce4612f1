import type { StudentView } from '../../store/classroom/types.ts';
import { Account } from './Account.tsx';
import { Afloat } from './Afloat.tsx';
import { Foot } from './Foot.tsx';
import { Strip } from './Strip.tsx';
import { TopLine, useRoundTitle } from './TopLine.tsx';
import { useTexts } from './texts.ts';
import { useName } from './useName.ts';

/** Before a game: that one is in, as whom, how many are here, and what will happen. */
function Lobby({ view }: { view: StudentView }) {
  const t = useTexts();
  const nameOf = useName();
  const { room, you } = view;
  return (
    <main class="screen wait">
      <header class="named">
        <h1>{t('wait.title')}</h1>
        <p class="name">{nameOf(you.name)}</p>
      </header>
      <Afloat />
      <div class="told-below">
        {room.games > 1 && <p>{t('wait.game', { game: room.game, games: room.games })}</p>}
        {room.seats > 0 && <p class="strong">{t('wait.here', { count: room.seats })}</p>}
        <p class="strong">{t('wait.starts')}</p>
        <p>{t('wait.then')}</p>
        <p>{t('wait.keep')}</p>
      </div>
      <Foot />
    </main>
  );
}

/** Seated, with nothing to do now: others answer, or the next thing is about to begin. */
function Between({ view }: { view: StudentView }) {
  const t = useTexts();
  const title = useRoundTitle(false);
  const { room, play, past } = view;
  return (
    <main class="screen wait">
      <TopLine title={room.round > 0 ? title : t('before')} />
      {play === null ? <Afloat /> : <Strip play={play} last={past.at(-1) ?? null} />}
      {play !== null && <Account play={play} />}
      <div class="told-below">
        {room.paused && <p>{t('paused')}</p>}
        {room.seats > 0 && (
          <p class="strong">{t('wait.answered', { answered: room.answered, seats: room.seats })}</p>
        )}
        <p>{t('wait.moment')}</p>
      </div>
      <Foot />
    </main>
  );
}

export function Waiting({ view }: { view: StudentView }) {
  return view.room.phase === 'lobby' ? <Lobby view={view} /> : <Between view={view} />;
}
