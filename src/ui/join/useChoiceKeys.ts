import { useLayoutEffect } from 'preact/hooks';

const HOLD = new Set(['h', 'arrowleft']);
const SELL = new Set(['s', 'arrowright']);
const TAKEN = 'input, select, textarea, dialog, [contenteditable]'; // what has its own use for keys

/** H, S and the arrows choose while `on`, unless what has the focus needs them itself. */
export function useChoiceKeys(on: boolean, choose: (hold: boolean) => void): void {
  // Before the next key can come: a choice made fast is not lost.
  useLayoutEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, repeat, target, key } = event;
      if (altKey || ctrlKey || metaKey || repeat) return;
      if (target instanceof Element && target.closest(TAKEN) !== null) return;
      const pressed = key.toLowerCase();
      if (!HOLD.has(pressed) && !SELL.has(pressed)) return;
      event.preventDefault();
      choose(HOLD.has(pressed));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [on, choose]);
}
