import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Origin } from '../../store/origin.ts';

/** What made everything that is shown inside; null where nobody says so. */
export const Made = createContext<Origin | null>(null);

/** What made a chart, its address whole, as it goes into files; undefined where nobody says so. */
export function useOrigin(given: Origin | undefined): Origin | undefined {
  const around = useContext(Made);
  const origin = given ?? around;
  return useMemo(
    () =>
      origin === null
        ? undefined
        : { ...origin, href: new URL(origin.href, window.location.href).href },
    [origin],
  );
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What made a picture, to stand inside its SVG. */
export function metadataOf({ command, href, seed }: Origin): string {
  const entry = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;
  const entries = entry('command', command) + entry('address', href) + entry('seed', String(seed));
  return `<metadata><origin xmlns="urn:hold-or-sell">${entries}</origin></metadata>`;
}
