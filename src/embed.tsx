import { render } from 'preact';
import { preferredLanguage } from './i18n/languages.ts';
import { needTexts, startI18n } from './i18n/start.ts';
import { WORK } from './jobs/work.ts';
import { createApp } from './store/app.ts';
import { DEVICE_CLOCK } from './store/classroom/device-clock.ts';
import { type FrameMessage, openFrameShelf } from './store/framed.ts';
import './ui/common/tokens.css';
import './ui/common/base.css';
import './ui/common/controls.css';
import { AppContext } from './ui/common/app.ts';
import { Frame } from './ui/embed/Frame.tsx';

/** A frame neither joins a class nor keeps anything on the device. */
const never = () => Promise.reject(new Error('not in a frame'));
const shelf = openFrameShelf();

const app = createApp({
  device: () => shelf,
  tab: () => shelf,
  hash: window.location.hash,
  home: new URL('./', window.location.href).href,
  work: WORK,
  classroom: never,
  keep: never,
  clock: DEVICE_CLOCK,
  replaceAddress: (href) => window.history.replaceState(null, '', href),
});
window.addEventListener('hashchange', () => app.navigation.getState().arrive(window.location.hash));

const asked = new URLSearchParams(window.location.search);
const lang = asked.get('lang');
const wanted = lang === null ? navigator.languages : [lang, ...navigator.languages];
await startI18n(preferredLanguage(wanted), { pseudo: asked.has('pseudo') });
await needTexts('embed');

/** To whatever page is around: nothing in it is secret, and no page but that one gets it. */
function tell(message: FrameMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

const root = document.getElementById('app');
if (root === null) throw new Error('embed.html lacks #app');
root.replaceChildren();
render(
  <AppContext.Provider value={app}>
    <Frame
      onSize={(height) => tell({ type: 'hold-or-sell:size', version: 1, height })}
      onEnd={tell}
    />
  </AppContext.Provider>,
  root,
);
