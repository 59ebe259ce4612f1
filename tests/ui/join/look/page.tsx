import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { preferredLanguage } from '../../../../src/i18n/languages.ts';
import { openTexts } from '../../../../src/i18n/small.ts';
import type { StudentStore } from '../../../../src/store/classroom/student-types.ts';
import '../../../../src/ui/common/tokens.css';
import '../../../../src/ui/common/base.css';
import '../../../../src/ui/join/phone.css';
import '../../../../src/ui/join/screens.css';
import { PhonePage } from '../../../../src/ui/join/PhonePage.tsx';
import { PhoneContext } from '../../../../src/ui/join/phone.ts';
import { STATES, viewWith } from '../states.ts';

const NOTHING = { prediction: null, pledge: null, vote: null, choice: null };
const nothing = () => {};

/** Shows one made-up state, by its name after `#`. */
function show(name: string): void {
  const { answers, ...given } = STATES[name]!;
  const student = createStore<StudentStore>()(() => ({
    place: 'asked',
    line: { state: 'open', since: 0 },
    back: null,
    code: 'K7M4',
    peek: null,
    wished: null,
    refusal: null,
    view: viewWith(),
    secondsLeft: 24,
    ...given,
    answers: { ...NOTHING, ...answers },
    ...{ enter: nothing, rename: nothing, wish: nothing, join: nothing, predict: nothing },
    ...{ pledge: nothing, vote: nothing, choose: nothing, speak: nothing, wake: nothing },
    ...{ leave: nothing, stop: nothing },
  }));
  const tastes = createStore(() => ({ keys: true, sound: false }));
  const app = document.getElementById('app')!;
  render(null, app);
  render(
    <PhoneContext.Provider value={{ texts, student, tastes, keepLanguage: nothing }}>
      <PhonePage />
    </PhoneContext.Provider>,
    app,
  );
}

const pseudo = new URLSearchParams(window.location.search).has('pseudo');
const texts = await openTexts(preferredLanguage(navigator.languages), pseudo);
show(decodeURIComponent(window.location.hash.slice(1)));
Object.assign(window, { show });
