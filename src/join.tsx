import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { openStudentLink } from './classroom/client/student.ts';
import { isLanguage, preferredLanguage } from './i18n/languages.ts';
import { openTexts } from './i18n/small.ts';
import { DEVICE_CLOCK } from './store/classroom/device-clock.ts';
import { openStudent } from './store/classroom/student.ts';
import { memoryOn } from './store/memory.ts';
import './ui/common/tokens.css';
import './ui/common/base.css';
import './ui/join/phone.css';
import './ui/join/screens.css';
import { PhoneRoot } from './ui/join/PhoneRoot.tsx';
import { PhoneContext, type Tastes } from './ui/join/phone.ts';

const TASTES = 'phone/tastes';
const LANGUAGE = 'phone/language';

const device = memoryOn(() => window.localStorage);
const kept = device.recall(LANGUAGE, (value) => (isLanguage(value) ? value : null));
const language = kept ?? preferredLanguage(navigator.languages);
const pseudo = new URLSearchParams(window.location.search).has('pseudo');
const texts = await openTexts(language, pseudo);

const link = openStudentLink(new URL('./', window.location.href).href);
const student = openStudent({ link, clock: DEVICE_CLOCK, device }, language);
const tastes = createStore<Tastes>()(() => ({
  keys: true,
  sound: false,
  ...device.recall(TASTES, (value) => (typeof value === 'object' ? value : null)),
}));
tastes.subscribe((now) => void device.keep(TASTES, now));

const app = document.getElementById('app');
if (app === null) throw new Error('join.html lacks #app');
app.replaceChildren();
render(
  <PhoneContext.Provider
    value={{ texts, student, tastes, keepLanguage: (next) => void device.keep(LANGUAGE, next) }}
  >
    <PhoneRoot />
  </PhoneContext.Provider>,
  app,
);
