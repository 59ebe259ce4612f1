import { useEffect, useRef } from 'preact/hooks';

/** Whether the keys belong to a text that is being typed: it has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="range"], [type="radio"], [type="checkbox"]), textarea') !==
      null
  );
}

/** Ctrl+Z takes back; Ctrl+Shift+Z and Ctrl+Y do again (⌘ on a Mac). */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const deeds = useRef({ undo, redo });
  deeds.current = { undo, redo };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) deeds.current.undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') deeds.current.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
