import { useEffect } from 'preact/hooks';
import { type Sitting } from '../../store/types.ts';

const HOLD = new Set(['h', 'arrowleft']);
const SELL = new Set(['s', 'arrowright']);

/** Whether a key pressed there belongs to what has the focus: text, lists, sliders, an open dialog. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, dialog, [contenteditable], [role="slider"]') !== null
  );
}

/** H, S and the arrows choose; Escape, and the space bar where no button has it, skip. */
export function useChoiceKeys(
  sitting: Pick<Sitting, 'choose' | 'skip'>,
  singleKeys: boolean,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (isTaken(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'escape') sitting.skip();
      if (!singleKeys) return;
      if (HOLD.has(key)) sitting.choose(true);
      else if (SELL.has(key)) sitting.choose(false);
      else if (key === ' ' && !(event.target instanceof HTMLButtonElement)) sitting.skip();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [sitting, singleKeys]);
}
