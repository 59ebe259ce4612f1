import { useEffect } from 'preact/hooks';
import { TICKS } from '../../store/watchingTicks.ts';
import { type Player } from './usePlayer.ts';

/** Whether a key belongs to what has the focus rather than to the viewer. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea, dialog, [tabindex="0"]')) return true;
  return event.key === ' ' && target.closest('button, a, summary') !== null;
}

/** Arrows step, Home and End jump, space plays; none of it where the player has switched keys off. */
export function useReplayKeys(player: Player, rounds: number, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const act: Record<string, () => void> = {
      ArrowLeft: () => player.step(-1),
      ArrowRight: () => player.step(1),
      Home: () => player.go(0),
      End: () => player.go(rounds * TICKS),
      ' ': player.toggle,
    };
    const listen = (event: KeyboardEvent) => {
      const action = act[event.key];
      if (!action || isTaken(event)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
