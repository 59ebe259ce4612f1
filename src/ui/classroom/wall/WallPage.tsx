import { useEffect, useState } from 'preact/hooks';
import { type StoreApi } from 'zustand/vanilla';
import { LOCALES } from '../../../i18n/languages.ts';
import { Tongue } from '../../../i18n/Tongue.tsx';
import { useTexts } from '../../../i18n/useTexts.ts';
import { type WallStore } from '../../../store/classroom/teacher-types.ts';
import { openWall } from '../../../store/classroom/wall.ts';
import { useApp, useSettings, useStore } from '../../common/app.ts';
import { Icon } from '../../common/art/Icon.tsx';
import { LookDialog } from './LookDialog.tsx';
import { useLook } from './look.ts';
import { Say, Tongues } from './Say.tsx';
import { useTongues } from './useTongues.ts';
import { WallScreen } from './WallScreen.tsx';
import './wall.css';
import './wall-round.css';
import './wall-groups.css';

interface WallPageProps {
  id: string;
  secret: string | null; // of the link that can only look
}

/** The session's store, open as long as the page is. */
function useWall({ id, secret }: WallPageProps): StoreApi<WallStore> | null {
  const app = useApp();
  const [store, setStore] = useState<StoreApi<WallStore> | null>(null);
  useEffect(() => {
    const opened = openWall(app, { id, secret });
    setStore(opened);
    return () => opened.getState().stop();
  }, [id]);
  return store;
}

/** The page's ground while the wall is on it. */
function useGround(dark: boolean): void {
  const { theme } = useSettings();
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    return () => {
      document.documentElement.dataset['theme'] = theme;
    };
  }, [dark, theme]);
}

function Hung({ store, muted }: { store: StoreApi<WallStore>; muted: boolean }) {
  const { standing, view, line, code, addresses, secondsLeft } = useStore(store);
  if (standing !== 'open' || view === null) {
    return (
      <main class="wall-standing">
        <div role="status">
          <Say as="h1">
            {(t) =>
              line.turnedAway === undefined
                ? t(`standing.${standing === 'open' ? 'connecting' : standing}`)
                : t('full')
            }
          </Say>
        </div>
      </main>
    );
  }
  return (
    <WallScreen
      view={view}
      code={code}
      addresses={addresses}
      seconds={secondsLeft}
      line={line}
      muted={muted}
    />
  );
}

/** The wall's name on the document, in the wall's own language. */
function Title() {
  const t = useTexts('wall');
  const common = useTexts('common');
  const title = `${t('title')} · ${common('name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

/** What hangs on the wall: the class as everybody in the room may see it, in one language or two. */
export function WallPage(props: WallPageProps) {
  const store = useWall(props);
  const t = useTexts('wall');
  const [look, change] = useLook();
  const [sound, setSound] = useState(false);
  const [open, setOpen] = useState(false);
  const tongues = useTongues(look.first, look.second);
  useGround(look.dark);
  const [first, second] = tongues;
  if (store === null || first === undefined) return null;
  return (
    <Tongues.Provider value={tongues}>
      <div class={second === undefined ? 'wall' : 'wall two'} lang={LOCALES[first]}>
        <Tongue language={first}>
          <Title />
          <Hung store={store} muted={!sound} />
        </Tongue>
      </div>
      <aside aria-label={t('settings.title')}>
        <button
          type="button"
          class="button quiet wall-tool"
          aria-label={t('settings.open')}
          onClick={() => setOpen(true)}
        >
          <Icon name="gear" />
        </button>
      </aside>
      {open && (
        <LookDialog
          look={look}
          sound={sound}
          onLook={change}
          onSound={setSound}
          onClose={() => setOpen(false)}
        />
      )}
    </Tongues.Provider>
  );
}
