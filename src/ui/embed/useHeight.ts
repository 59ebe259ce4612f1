import { type RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Tells the height of an element, in whole CSS px, at first and whenever it changes. */
export function useHeight(
  ref: RefObject<HTMLElement | null>,
  tell: (height: number) => void,
): void {
  useEffect(() => {
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(ref.current?.getBoundingClientRect().height ?? told);
      if (height === told) return;
      told = height;
      tell(height);
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
}
