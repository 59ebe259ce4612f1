import { type Desk, openDesk, type SoundCue, VOICES } from './voices.ts';

export interface Sound {
  /** `amount`: log price moved, number or share, by the cue; `from`: log price against the opening one. */
  play(cue: SoundCue, values?: { amount?: number; from?: number }): void;
  setMuted(muted: boolean): void;
  close(): void;
}

const WAKERS = ['pointerdown', 'keydown', 'touchend'] as const;

/**
 * The game's sounds, made by the browser. Nothing is heard before the first tap or key, as phones ask;
 * without Web Audio nothing is heard at all, and nothing fails.
 */
export function createSound(muted = false): Sound {
  let quiet = muted;
  let desk: Omit<Desk, 'at'> | null = null;
  let context: AudioContext | null = null;

  const wake = () => {
    if (quiet) return;
    if (context === null && typeof AudioContext !== 'undefined') {
      try {
        context = new AudioContext();
      } catch {
        return; // no sound device
      }
      desk = openDesk(context);
    }
    if (context?.state === 'suspended') context.resume().catch(() => {});
  };
  for (const event of WAKERS) addEventListener(event, wake, { passive: true });
  if (navigator.userActivation?.hasBeenActive) wake();

  return {
    play(cue, { amount = 1, from = 0 } = {}) {
      if (quiet || desk === null || context?.state !== 'running') return;
      VOICES[cue]({ ...desk, at: desk.context.currentTime + 0.01 }, amount, from);
    },
    setMuted(next) {
      quiet = next;
      if (quiet) context?.suspend().catch(() => {});
      else if (context !== null) wake();
    },
    close() {
      for (const event of WAKERS) removeEventListener(event, wake);
      context?.close().catch(() => {});
      context = null;
      desk = null;
    },
  };
}
