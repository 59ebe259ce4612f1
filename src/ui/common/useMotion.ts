import { useEffect, useState } from 'preact/hooks';
import { useSettings } from './app.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

/** How much may move: as the player says, else as the system says. */
export function useMotion(): 'full' | 'reduced' {
  const { motion } = useSettings();
  const [calm, setCalm] = useState(() => window.matchMedia(QUERY).matches);
  useEffect(() => {
    const query = window.matchMedia(QUERY);
    const follow = () => setCalm(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (motion !== 'system') return motion;
  return calm ? 'reduced' : 'full';
}
