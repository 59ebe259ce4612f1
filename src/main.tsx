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

const app = createApp({
  device: () => window.localStorage,
  tab: () => window.sessionStorage,
  hash: window.location.hash,
  work: WORK,
  classroom: () =>
    import('./classroom/client/classroom.ts').then((m) => m.openClassroom(document.baseURI)),
  clock: DEVICE_CLOCK,
  replaceAddress: (href) => window.history.replaceState(null, '', href),
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
