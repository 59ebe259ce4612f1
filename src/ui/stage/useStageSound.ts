import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type SeatView } from '../../store/types.ts';
import { createSound, type Sound } from '../common/sound/sound.ts';

/** What I chose between two views of a game: at once, or with the round that closed on it; else null. */
function choiceBetween(before: SeatView, now: SeatView): boolean | null {
  const mine = now.past.at(-1)?.mine;
  if (before.chosen !== null) return null;
  if (now.past.length === before.past.length) return now.chosen;
  if (now.past.length !== before.past.length + 1 || mine === undefined) return null;
  return mine.held !== mine.slipped;
}

/** The stage's sounds; my own choice is heard as it is made. */
export function useStageSound(muted: boolean, view: SeatView): RefObject<Sound | null> {
  const sound = useRef<Sound | null>(null);
  const before = useRef(view);
  useEffect(() => {
    sound.current = createSound(muted);
    return () => sound.current?.close();
  }, []);
  useEffect(() => sound.current?.setMuted(muted), [muted]);
  useEffect(() => {
    const choice = choiceBetween(before.current, view);
    if (choice !== null) sound.current?.play(choice ? 'hold' : 'sell');
    before.current = view;
  }, [view]);
  return sound;
}
