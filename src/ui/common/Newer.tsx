import { type ComponentType } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { needTexts } from '../../i18n/start.ts';
import { useApp, useStore } from './app.ts';

/** In place of a word that did not arrive: whoever missed it meets the newer version at the next visit. */
const nothing = () => <></>;

const NewVersion = lazy<ComponentType>(() =>
  Promise.all([import('../offline/NewVersion.tsx'), needTexts('offline')]).then(
    ([module]) => module.NewVersion,
    () => nothing,
  ),
);

/** Room for the word that a newer version is here: on pages between games, never in one. */
export function Newer() {
  const isAsked = useStore(useApp().offline, ({ kept }) => kept.at !== 'unasked');
  return isAsked ? (
    <Suspense fallback={null}>
      <NewVersion />
    </Suspense>
  ) : null;
}
