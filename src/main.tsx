import { render } from 'preact';
import { preferredLanguage } from './i18n/languages.ts';
import { startI18n } from './i18n/start.ts';
import { WORK } from './jobs/work.ts';
import { createApp } from './store/app.ts';
import { DEVICE_CLOCK } from './store/classroom/device-clock.ts';
import './ui/common/tokens.css';
import './ui/common/base.css';
import './ui/common/controls.css';
import { AppContext } from './ui/common/app.ts';
import { Shell } from './ui/Shell.tsx';

/** What a browser says before it would ask whether to install the page. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const canKeep = import.meta.env.PROD && 'serviceWorker' in navigator;
const KEEP_AFTER = 5_000; // ms: what is kept for later must not delay what is wanted now

const app = createApp({
  device: () => window.localStorage,
  tab: () => window.sessionStorage,
  hash: window.location.hash,
  home: document.baseURI,
  work: WORK,
  classroom: () =>
    import('./classroom/client/classroom.ts').then((m) => m.openClassroom(document.baseURI)),
  clock: DEVICE_CLOCK,
  replaceAddress: (href) => window.history.replaceState(null, '', href),
  async keep(offline) {
    if (canKeep) {
      const { fetchStage } = await import('./ui/play/PlayPage.tsx'); // the first game has come before
      await fetchStage();
    }
    const { keepOffline } = await import('./offline/keep.ts');
    await keepOffline(offline);
  },
});
const { offline } = app;
window.addEventListener('beforeinstallprompt', (offer) => {
  offer.preventDefault();
  const install = () =>
    (offer as InstallOffer).prompt().then(() => offline.setState({ install: null }));
  offline.setState({ install });
});
window.addEventListener('hashchange', () => app.navigation.getState().arrive(window.location.hash));

const language = app.settings.getState().language ?? preferredLanguage(navigator.languages);
const pseudo = new URLSearchParams(window.location.search).has('pseudo');
await startI18n(language, { pseudo });

const root = document.getElementById('app');
if (root === null) throw new Error('index.html lacks #app');
root.replaceChildren();
render(
  <AppContext.Provider value={app}>
    <Shell />
  </AppContext.Provider>,
  root,
);
if (canKeep) setTimeout(offline.getState().begin, KEEP_AFTER);
