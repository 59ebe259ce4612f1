import { type ComponentChildren } from 'preact';

/** The black seal with a thin line inside: the one ornament, for titles of a few words. */
export function Seal({ children }: { children: ComponentChildren }) {
  return (
    <span class="seal">
      <span>{children}</span>
    </span>
  );
}
