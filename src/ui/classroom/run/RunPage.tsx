import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { LANGUAGES } from '../../../i18n/languages.ts';
import { bringTexts } from '../../../i18n/Tongue.tsx';
import { noteSession, secretOf } from '../../../store/classroom/keys.ts';
import { openTeacher } from '../../../store/classroom/teacher.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { useApp, useStore } from '../../common/app.ts';
import { useTitles } from '../common/useTitles.ts';
import { Desk } from './Desk.tsx';
import { StandingPage } from './StandingPage.tsx';

/** Drawn again once the names of all languages are there; without them names are in the page's. */
function useAllNames(): void {
  const [, setThere] = useState(false);
  useEffect(() => {
    Promise.all(LANGUAGES.map((language) => bringTexts(language, ['class']))).then(
      () => setThere(true),
      () => {},
    );
  }, []);
}

function Led({ store }: { store: StoreApi<TeacherStore> }) {
  const app = useApp();
  const state = useStore(store);
  useAllNames();
  const { standing, view } = state;
  const secret = secretOf(app, 'class', state.id);
  const titles = useTitles(view?.settings.treatments ?? []);
  const { id, code } = state;
  useEffect(() => {
    if (code !== null) noteSession(app, { id, code, titles, openedAt: Date.now() });
  }, [code, titles.join()]);
  if (standing !== 'open' || view === null || secret === null) {
    return <StandingPage standing={standing} line={state.line} />;
  }
  return <Desk store={state} view={view} secret={secret} />;
}

interface RunPageProps {
  id: string;
  secret: string | null; // in the address; taken out of it at once
}

/** A class as its teacher leads it. */
export function RunPage({ id, secret }: RunPageProps) {
  const app = useApp();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const store = useRef<StoreApi<TeacherStore> | null>(null);
  useEffect(() => {
    if (store.current !== null && secret === null) return; // it was just taken out
    store.current?.getState().stop();
    store.current = openTeacher(app, { id, secret });
    redraw(undefined);
  }, [secret]);
  useEffect(() => () => store.current?.getState().stop(), []);
  useEffect(() => {
    const wake = () => document.visibilityState === 'visible' && store.current?.getState().wake();
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, []);
  return store.current === null ? null : <Led store={store.current} />;
}
