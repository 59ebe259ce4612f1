import { useEffect } from 'preact/hooks';
import { useStudent, useTastes } from './phone.ts';
import { tickTwice } from './tick.ts';

/** A soft double tick when a choice has been received, where somebody wants to hear it. */
export function useTick(): void {
  const { answers } = useStudent();
  const { sound } = useTastes();
  const isReceived = answers.choice?.state === 'received';
  useEffect(() => {
    if (sound && isReceived) tickTwice();
  }, [isReceived, sound]);
}
