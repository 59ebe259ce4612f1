import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { createSound, type Sound } from '../common/sound/sound.ts';

/** The stage's sounds; my own choice is heard as it is made. */
export function useStageSound(muted: boolean, chosen: boolean | null): RefObject<Sound | null> {
  const sound = useRef<Sound | null>(null);
  const before = useRef(chosen);
  useEffect(() => {
    sound.current = createSound(muted);
    return () => sound.current?.close();
  }, []);
  useEffect(() => sound.current?.setMuted(muted), [muted]);
  useEffect(() => {
    if (chosen !== null && before.current === null) sound.current?.play(chosen ? 'hold' : 'sell');
    before.current = chosen;
  }, [chosen]);
  return sound;
}
