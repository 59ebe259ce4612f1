import { type ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTexts } from '../../i18n/useTexts.ts';

/** A screen as wide as this shows everything from the start. */
const WIDE = '(min-width: 701px)';

export const startsOpen = (): boolean => window.matchMedia(WIDE).matches;

interface CloserProps {
  open: boolean;
  onOpen(open: boolean): void;
  children: ComponentChildren;
}

/** What a class looks at more closely: one heading that folds it away; on paper it is always there. */
export function Closer({ open, onOpen, children }: CloserProps) {
  const t = useTexts('debrief');
  useEffect(() => {
    const unfold = () => onOpen(true);
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <details class="closer" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('closer.title')}</h2>
        <span class="closer-says">{t('closer.says')}</span>
      </summary>
      {children}
    </details>
  );
}
