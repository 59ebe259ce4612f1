import { type ComponentChildren } from 'preact';
import { useKeyedTexts, useTexts } from '../../../i18n/useTexts.ts';
import { isOwnRule } from '../../../store/lab/entrants.ts';
import { CrossMark } from '../../common/marks.tsx';

interface EntrantLineProps {
  id: string; // of the strategy
  name: string;
  onOpen(): void; // a rule of one's own is to be changed
  onRemove(): void;
  children?: ComponentChildren; // between the name and the way out
}

/** Who takes part by name and term, a rule of one's own to be opened, and the way out. */
export function EntrantLine({ id, name, onOpen, onRemove, children }: EntrantLineProps) {
  const t = useTexts('lab-arena');
  const terms = useKeyedTexts('arena-cast');
  const own = isOwnRule(id);
  return (
    <>
      <span class="player-name">
        {own ? (
          <button type="button" class="as-text" onClick={onOpen}>
            {name}
          </button>
        ) : (
          name
        )}
        <span class="cast-term">{own ? id.slice(id.indexOf(':') + 1) : terms(`${id}.term`)}</span>
      </span>
      {children}
      <button
        type="button"
        class="button quiet"
        aria-label={t('players.remove', { name })}
        onClick={onRemove}
      >
        <CrossMark />
      </button>
    </>
  );
}
