import { useLayoutEffect } from 'preact/hooks';
import { type Step } from '../../../chapters/types.ts';
import { type Reading } from '../../../store/reading.ts';
import { useSettings } from '../../common/app.ts';
import { isTaken } from '../../play/useChoiceKeys.ts';
import { goTo, isToBeWatched, openPart, placeOf } from '../places.ts';

const SLACK = 2; // px, of a page zoomed to fractions

/** Whether the page has nothing more to be scrolled to, that way. */
function isAtEnd(way: 'back' | 'next'): boolean {
  if (way === 'back') return window.scrollY <= SLACK;
  const { scrollHeight } = document.documentElement;
  return window.scrollY + window.innerHeight >= scrollHeight - SLACK;
}

/** Where a key leads; null when it is not one of these, or has something else to do there. */
function wayOf(key: string, target: EventTarget | null): 'back' | 'next' | null {
  if (isTaken(target)) return null;
  switch (key) {
    case 'ArrowRight':
      return 'next';
    case 'ArrowLeft':
      return 'back';
    case 'PageDown':
      return isAtEnd('next') ? 'next' : null;
    case 'PageUp':
      return isAtEnd('back') ? 'back' : null;
    case 'Enter':
      return target instanceof Element && target.closest('a, button, summary') ? null : 'next';
    default:
      return null;
  }
}

/** The keys of a presenter's clicker step through what is read; nothing still open is skipped by them. */
export function useStepKeys(reading: Reading, step: Step): void {
  const { keys } = useSettings();
  const { back, next } = placeOf(reading, step);
  const isOpen = openPart(step, reading) !== null || isToBeWatched(step, reading);
  const onward = isOpen ? null : next;
  // Before the next key can come: none pressed fast is lost.
  useLayoutEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.repeat || event.defaultPrevented) return;
      const way = wayOf(event.key, event.target);
      const href = way === 'back' ? back : way === 'next' ? onward : null;
      if (href === null) return;
      event.preventDefault();
      goTo(href);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys, back, onward]);
}
