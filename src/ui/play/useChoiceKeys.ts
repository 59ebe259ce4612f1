import { useLayoutEffect } from 'preact/hooks';

const HOLD = new Set(['h', 'arrowleft']);
const SELL = new Set(['s', 'arrowright']);

/** Whether a key pressed there belongs to what has the focus: text, lists, sliders, an open dialog. */
export function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, dialog, [contenteditable], [role="slider"]') !== null
  );
}

interface Deeds {
  choose(hold: boolean): void;
  skip(): void;
  help(): void;
}

/** H, S and the arrows choose; ? helps; Escape, and the space bar where no button has it, skip. */
export function useChoiceKeys({ choose, skip, help }: Deeds, singleKeys: boolean): void {
  // Before the next key can come: a choice made fast is not lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (isTaken(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'escape') skip();
      if (!singleKeys) return;
      if (HOLD.has(key)) choose(true);
      else if (SELL.has(key)) choose(false);
      else if (key === ' ' && !(event.target instanceof HTMLButtonElement)) skip();
      else if (key === '?') help();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [choose, skip, help, singleKeys]);
}
