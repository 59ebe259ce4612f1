import { type ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import { MissingPage } from './MissingPage.tsx';

/** A part of the page whose code is fetched when it is shown; another stands in when it does not arrive. */
export function later<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy<ComponentType<P>>(() => load().catch(() => MissingPage));
}
