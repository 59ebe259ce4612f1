import { type ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import { MissingPage } from './MissingPage.tsx';

/**
 * A part of the page whose code is fetched when it is shown; another stands in when it does not arrive: a
 * whole page unless told.
 */
export function later<P>(
  load: () => Promise<ComponentType<P>>,
  missing: typeof MissingPage = MissingPage,
): ComponentType<P> {
  return lazy<ComponentType<P>>(() => load().catch(() => missing));
}
