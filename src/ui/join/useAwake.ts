import { useEffect } from 'preact/hooks';
import { useStudent } from './phone.ts';

const AT_WORK = new Set(['waiting', 'asked', 'revealed', 'watching', 'over']);

/** Keeps the screen lit during a class, where the browser offers it; over plain HTTP it does not. */
export function useAwake(): void {
  const on = AT_WORK.has(useStudent().place);
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          lock = given;
          if (gone) void given.release();
        },
        () => {}, // low battery: the screen goes dark as always
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => {});
    };
  }, [on]);
}
