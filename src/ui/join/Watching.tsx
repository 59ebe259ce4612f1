import type { StudentView } from '../../store/classroom/types.ts';
import { Afloat } from './Afloat.tsx';
import { Foot } from './Foot.tsx';
import { TopLine, useRoundTitle } from './TopLine.tsx';
import { useTexts } from './texts.ts';
import { useName } from './useName.ts';

/** Without a seat in this game: why, until when, and how far the others are. */
export function Watching({ view }: { view: StudentView }) {
  const t = useTexts();
  const nameOf = useName();
  const title = useRoundTitle(view.room.phase === 'revealed');
  const { room, you } = view;
  const why = you.without ?? 'not-started';
  return (
    <main class="screen wait">
      <TopLine title={room.round > 0 ? title : t('before')} />
      <Afloat ashore />
      <div class="told-below">
        <h2>{t(`watching.${why}.title`)}</h2>
        <p class="strong">{nameOf(you.name)}</p>
        <p>{t(`watching.${why}.says`)}</p>
        {room.seats > 0 && (
          <p class="strong">{t('wait.answered', { answered: room.answered, seats: room.seats })}</p>
        )}
      </div>
      <Foot />
    </main>
  );
}
