import { ARENA_VIEW } from '../../../characters/arena/drawing.ts';
import { useKeyedTexts } from '../../../i18n/useTexts.ts';
import { Standing } from '../../common/arena/ArenaFigure.tsx';
import './arena-cast.css';

/** Characters of the arena side by side: look and name; how they play is for the learner to find out. */
export function ArenaCast({ who }: { who: readonly string[] }) {
  const cast = useKeyedTexts('arena-cast');
  return (
    <ul class="arena-row">
      {who.map((id) => (
        <li key={id}>
          <svg viewBox={ARENA_VIEW.join(' ')} aria-hidden="true" focusable="false">
            <Standing strategy={id} />
          </svg>
          <strong>{cast(`${id}.name`)}</strong>
        </li>
      ))}
    </ul>
  );
}
