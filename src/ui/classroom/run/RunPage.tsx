import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { secretOf } from '../../../store/classroom/keys.ts';
import { openTeacher } from '../../../store/classroom/teacher.ts';
import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { useApp, useStore } from '../../common/app.ts';
import { Desk } from './Desk.tsx';
import { StandingPage } from './StandingPage.tsx';

function Led({ store }: { store: StoreApi<TeacherStore> }) {
  const app = useApp();
  const state = useStore(store);
  const { standing, view } = state;
  const secret = secretOf(app, 'class', state.id);
  if (standing !== 'open' || view === null || secret === null) {
    return <StandingPage standing={standing} lost={state.line.state === 'lost'} />;
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
