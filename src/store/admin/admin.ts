import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Result } from '../../model/result.ts';
import { type ServerFigures } from '../../view/figures.ts';
import { type Clock } from '../classroom/clock.ts';
import { type Classroom } from '../classroom/links.ts';
import { type Memory } from '../memory.ts';

/** What the page of who runs the server is given. The app is one. */
interface AdminMeans {
  classroom(): Promise<Classroom>;
  clock: Clock;
  tab: Memory; // keeps the secret until the tab is closed
  replaceAddress(href: string): void;
}

/**
 * Whether the secret is wanted, was wrong, was tried too often, or lets the figures be shown; `off`: the server
 * tells nobody; `none`: there is no server of ours.
 */
export type AdminStanding = 'locked' | 'asking' | 'open' | 'wrong' | 'many' | 'off' | 'none';

export interface AdminState {
  standing: AdminStanding;
  figures: ServerFigures | null; // as they were last told
  toldAt: number; // ms since 1970 on this device
  away: boolean; // the last question was not answered
}

export interface AdminStore extends AdminState {
  enter(secret: string): void;
  forget(): void; // the secret, on this device
  stop(): void;
}

const SECRET = 'admin/secret';
const EVERY = 3_000; // ms

const STANDINGS: Partial<Record<string, AdminStanding>> = {
  'admin.wrong-secret': 'wrong',
  'admin.too-many': 'many',
  'admin.off': 'off',
  'admin.none': 'none',
};

/** The secret of an address is taken out of it at once; else the one that this tab keeps. */
function takeSecret({ tab, replaceAddress }: AdminMeans, given: string | null): string | null {
  if (given === null) return tab.recall(SECRET, (kept) => (typeof kept === 'string' ? kept : null));
  tab.keep(SECRET, given);
  replaceAddress('#/admin');
  return given;
}

/** Asks the server how it does, again and again until `stop`; with the secret of the page's address, if any. */
export function openAdmin(means: AdminMeans, given: string | null): StoreApi<AdminStore> {
  const { clock, tab } = means;
  let secret = takeSecret(means, given);
  let visit = 0;
  let cancel = () => {};

  const hear = (told: Result<ServerFigures>): boolean => {
    if (told.ok) {
      store.setState({
        ...{ standing: 'open', figures: told.value, toldAt: clock.now(), away: false },
      });
      return true;
    }
    const standing = STANDINGS[told.refusal.code];
    if (standing === undefined) {
      store.setState({ away: true });
      return true;
    }
    if (standing === 'wrong') tab.forget(SECRET);
    store.setState({ standing, figures: null, away: false });
    return false;
  };

  const askOn = async (own: string, mine: number): Promise<void> => {
    const told = await means
      .classroom()
      .then((classroom) => classroom.figures(own))
      .catch((): Result<ServerFigures> => ({ ok: false, refusal: { code: 'admin.unreachable' } }));
    if (mine !== visit) return;
    if (hear(told)) cancel = clock.after(EVERY, () => void askOn(own, mine));
  };

  const begin = () => {
    cancel();
    visit++;
    if (secret === null) return store.setState({ standing: 'locked', figures: null, away: false });
    store.setState({ standing: 'asking', figures: null, away: false });
    void askOn(secret, visit);
  };

  const store = createStore<AdminStore>()(() => ({
    ...{ standing: 'locked', figures: null, toldAt: 0, away: false },
    enter(typed) {
      secret = typed.trim();
      tab.keep(SECRET, secret);
      begin();
    },
    forget() {
      secret = null;
      tab.forget(SECRET);
      begin();
    },
    stop() {
      visit++;
      cancel();
    },
  }));
  begin();
  return store;
}
