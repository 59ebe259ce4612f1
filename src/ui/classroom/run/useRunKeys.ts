import { useEffect } from 'preact/hooks';
import { useSettings } from '../../common/app.ts';

/** What the shortcuts do: N the next thing, P pause and go on, M more time. */
interface RunKeys {
  n(): void;
  p(): void;
  m(): void;
}

/** Whether keys go to what has the focus instead. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return true;
  const { target } = event;
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}

/** Single-key shortcuts for who stands at the keyboard; off where the device's keys are off. */
export function useRunKeys(keys: RunKeys): void {
  const { keys: on } = useSettings();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (isTaken(event) || (key !== 'n' && key !== 'p' && key !== 'm')) return;
      event.preventDefault();
      keys[key]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
