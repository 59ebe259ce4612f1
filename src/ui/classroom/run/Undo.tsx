import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';
import { useNames } from '../common/useNames.ts';

function removedIn({ roster, marks }: TeacherView): number[] {
  return roster.filter((_, at) => marks[at] === 'r').map(({ player }) => player);
}

/** After somebody was taken out: who, and the way back, until the next phase but one. */
export function Undo({ store, view }: { store: TeacherStore; view: TeacherView }) {
  const t = useTexts('class');
  const call = useNames();
  const before = useRef<number[] | null>(null);
  const [last, setLast] = useState<{ player: number; turn: number } | null>(null);
  const removed = removedIn(view);
  const { turn } = view.room;
  useEffect(() => {
    const known = before.current;
    before.current = removed;
    if (known === null) return;
    const fresh = removed.find((player) => !known.includes(player));
    if (fresh !== undefined) setLast({ player: fresh, turn });
  }, [`${removed}`]);
  const line = view.roster.find(({ player }) => player === last?.player);
  const isFresh = last !== null && turn <= last.turn + 1;
  const shown = line !== undefined && isFresh && removed.includes(line.player);
  return (
    <div role="status" class="undo">
      {shown && (
        <p>
          {t('undo.says', { name: call(line.name, line.language) })}{' '}
          <button type="button" class="button" onClick={() => store.restore(line.player)}>
            {t('undo.do')}
          </button>
        </p>
      )}
    </div>
  );
}
