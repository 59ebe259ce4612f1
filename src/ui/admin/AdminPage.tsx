import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { LOCALES } from '../../i18n/languages.ts';
import { useLanguage, useTexts } from '../../i18n/useTexts.ts';
import { type AdminStore, openAdmin } from '../../store/admin/admin.ts';
import { type ServerFigures } from '../../store/admin/types.ts';
import { useApp, useStore } from '../common/app.ts';
import { PageFrame } from '../common/PageFrame.tsx';
import { Process } from './Process.tsx';
import { Refused } from './Refused.tsx';
import { SecretForm } from './SecretForm.tsx';
import { Together } from './Together.tsx';
import { Warnings } from './Warnings.tsx';
import './admin.css';

function Board({ store, figures }: { store: AdminStore; figures: ServerFigures }) {
  const t = useTexts('admin');
  const clock = new Intl.DateTimeFormat(LOCALES[useLanguage()], { timeStyle: 'medium' });
  const time = clock.format(store.toldAt);
  return (
    <div class="admin-board">
      <p role="alert" class="notice admin-away" hidden={!store.away}>
        {store.away && t('away-since', { time })}
      </p>
      <div class="admin-head">
        <Together figures={figures} />
        <Warnings figures={figures} />
      </div>
      <section class="admin-processes" aria-label={t('processes')}>
        {figures.processes.map((line, i) => (
          <Process key={line.id} line={line} at={i + 1} most={figures.mostConnections} />
        ))}
      </section>
      <Refused figures={figures} />
      <p class="admin-foot">
        <span>{t('told', { time })}</span>
        <button type="button" class="button" onClick={store.forget}>
          {t('forget')}
        </button>
      </p>
    </div>
  );
}

function Shown({ store }: { store: StoreApi<AdminStore> }) {
  const t = useTexts('admin');
  const state = useStore(store);
  const { standing, figures, away } = state;
  switch (standing) {
    case 'locked':
      return <SecretForm wrong={null} onEnter={state.enter} />;
    case 'wrong':
    case 'many':
      return <SecretForm wrong={t(`standing.${standing}`)} onEnter={state.enter} />;
    case 'off':
    case 'none':
      return (
        <p role="alert" class="notice">
          {t(`standing.${standing}`)}
        </p>
      );
    default:
      if (figures !== null) return <Board store={state} figures={figures} />;
      return <p role="status">{t(away ? 'away' : 'asking')}</p>;
  }
}

/** How the server does, for who runs it. `secret`: in the address; taken out of it at once. */
export function AdminPage({ secret }: { secret: string | null }) {
  const app = useApp();
  const t = useTexts('admin');
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const store = useRef<StoreApi<AdminStore> | null>(null);
  useEffect(() => {
    if (store.current !== null && secret === null) return; // it was just taken out
    store.current?.getState().stop();
    store.current = openAdmin(app, secret);
    redraw(undefined);
  }, [secret]);
  useEffect(() => () => store.current?.getState().stop(), []);
  return (
    <PageFrame title={t('title')}>
      {store.current !== null && <Shown store={store.current} />}
    </PageFrame>
  );
}
