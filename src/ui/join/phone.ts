import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { type Language } from '../../i18n/languages.ts';
import type { SmallTexts } from '../../i18n/small.ts';
import type { StudentStore } from '../../store/classroom/student-types.ts';

/** How this phone wants the page; forgotten with it where nothing can be kept. */
export interface Tastes {
  keys: boolean; // H, S and arrows choose
  sound: boolean; // a tick when a choice is received
}

/** What the page of a phone stands on. */
export interface Phone {
  texts: SmallTexts;
  student: StoreApi<StudentStore>;
  tastes: StoreApi<Tastes>;
  keepLanguage(language: Language): void; // for the next time the page is opened
}

export const PhoneContext = createContext<Phone | null>(null);

/** The phone's stores. Only inside its page. */
export function usePhone(): Phone {
  const phone = useContext(PhoneContext);
  if (phone === null) throw new Error('usePhone outside of the page');
  return phone;
}

/** A store, followed with Preact's own means: zustand's are React's, and a tenth of the phone's budget. */
function useFollowed<T>(store: StoreApi<T>): T {
  const state = store.getState();
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    if (store.getState() !== state) draw(0);
    return store.subscribe(() => draw(0));
  }, [store]);
  return state;
}

/** The class as this phone has it, followed. */
export function useStudent(): StudentStore {
  return useFollowed(usePhone().student);
}

export function useTastes(): Tastes {
  return useFollowed(usePhone().tastes);
}
