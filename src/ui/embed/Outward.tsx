import { type ComponentChildren } from 'preact';
import { useTexts } from '../../i18n/useTexts.ts';
import { hrefOf, type Route } from '../../store/routes.ts';
import { useApp } from '../common/app.ts';

interface OutwardProps {
  to: Route;
  class: string;
  children: ComponentChildren;
}

/** A link out of the frame: the full game in a tab of its own, which cannot reach back. */
export function Outward({ to, class: looks, children }: OutwardProps) {
  const t = useTexts('embed');
  const { home } = useApp();
  return (
    <a class={looks} href={new URL(hrefOf(to), home).href} target="_blank" rel="noopener">
      {children}
      <span class="hidden-text"> {t('new-tab')}</span>
    </a>
  );
}
