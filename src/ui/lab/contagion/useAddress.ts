import { useEffect, useRef } from 'preact/hooks';
import { type ContagionSetUp, contagionText, readContagion } from '../../../store/lab/contagion.ts';
import { hrefOf } from '../../../store/routes.ts';
import { type Refusal } from '../../../store/types.ts';
import { useApp } from '../../common/app.ts';

const SETTLED_MS = 300; // a drag is written once it rests

/**
 * Keeps the address in step with the set-up, and the page with an address that comes from elsewhere: `onArrival`
 * gets its set-up, or why it is refused.
 */
export function useAddress(
  settings: string | null,
  setUp: ContagionSetUp,
  onArrival: (setUp: ContagionSetUp | null, refusal: Refusal | null) => void,
): void {
  const app = useApp();
  const known = useRef(settings);
  useEffect(() => {
    if (settings === known.current) return;
    known.current = settings;
    const read = readContagion(settings);
    onArrival(read.ok ? read.value : null, read.ok ? null : read.refusal);
  }, [settings]);
  useEffect(() => {
    const text = contagionText(setUp);
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      app.replaceAddress(hrefOf({ page: 'lab', tab: 'contagion', settings: text }));
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [setUp]);
}
