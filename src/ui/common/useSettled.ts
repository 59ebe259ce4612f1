import { useEffect, useState } from 'preact/hooks';

const STILL = 120; // ms without a change

/** A value once it has stood still for `ms`: what is costly to draw does not hold up a slider. */
export function useSettled<T>(value: T, ms: number = STILL): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
