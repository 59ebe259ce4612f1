import { useNumbers } from '../../../i18n/useNumbers.ts';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { CAST } from '../../../store/lab/entrants.ts';
import { Face } from '../../common/arena/ArenaFigure.tsx';
import { Dialog } from '../../common/Dialog.tsx';

interface CastDialogProps {
  counts: ReadonlyMap<string, number>; // how many of each take part already
  once: boolean; // each may take part once
  full: boolean; // nobody else fits in
  onAdd(id: string): void;
  onClose(): void;
}

/** Everybody of the arena, with face, name and rule; a press brings them in. */
export function CastDialog({ counts, once, full, onAdd, onClose }: CastDialogProps) {
  const t = useTexts('lab-arena');
  const names = useKeyedTexts('arena-cast');
  const numbers = useNumbers();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Dialog title={t('cast.title')} onClose={onClose} wide>
      <p>{t(once ? 'cast.says-once' : 'cast.says')}</p>
      <p class="hidden-text" role="status">
        {t('players.title', { count: all, number: numbers.number(all) })}
      </p>
      <ul class="cast-choice">
        {CAST.map((id) => {
          const count = counts.get(id) ?? 0;
          const shut = full || (once && count > 0);
          return (
            <li key={id}>
              <Face strategy={id} />
              <div class="cast-words">
                <strong>{names(`${id}.name`)}</strong>
                <span class="cast-term">{names(`${id}.term`)}</span>
                <span>{names(`${id}.rule`)}</span>
              </div>
              <span class="cast-add">
                <button
                  type="button"
                  class="button"
                  aria-disabled={shut}
                  aria-label={t('cast.add-who', { name: names(`${id}.name`) })}
                  onClick={() => !shut && onAdd(id)}
                >
                  {t('cast.add')}
                </button>
                {count > 0 && <span>{t('cast.in', { count, number: numbers.number(count) })}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
