import { Workbox } from 'workbox-window';
import { type StoreApi } from 'zustand/vanilla';
import { type Kept, type Offline } from '../store/offline.ts';

const LOOK_EVERY = 500; // ms, while the files come in
const RENEW_EVERY = 3_600_000; // ms, between two questions for a newer version

/** What the build says about the files that are kept: their number, and their size in bytes. */
interface Listed {
  files: number;
  bytes: number;
}

function isListed(value: unknown): value is Listed {
  const { files, bytes } = (value ?? {}) as Partial<Listed>;
  return typeof files === 'number' && typeof bytes === 'number';
}

async function fetchListed(): Promise<Listed | null> {
  try {
    const listed: unknown = await (await fetch('offline.json')).json();
    return isListed(listed) ? listed : null;
  } catch {
    return null;
  }
}

/** Files of this game that are kept so far. */
async function countKept(scope: string): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return lists.flat().length;
}

/** Tells how many files are there until the worker that fetches them is done or has given up. */
function follow(
  worker: ServiceWorker,
  scope: string,
  all: number | null,
  tell: (kept: Kept) => void,
) {
  let isOver = false;
  const count = async () => {
    const got = await countKept(scope);
    if (!isOver) tell({ at: 'fetching', got, all });
  };
  const timer = setInterval(() => void count().catch(() => clearInterval(timer)), LOOK_EVERY);
  const settle = () => {
    if (worker.state !== 'activated' && worker.state !== 'redundant') return;
    isOver = true;
    clearInterval(timer);
    tell({ at: worker.state === 'activated' ? 'ready' : 'failed' });
  };
  worker.addEventListener('statechange', settle);
  tell({ at: 'fetching', got: 0, all });
  settle();
}

/** Offers a newer version once it is here; nothing is loaded anew before somebody asks for it. */
function offerNewer(box: Workbox, offline: StoreApi<Offline>): void {
  const container = navigator.serviceWorker;
  const reload = () => window.location.reload();
  let isControlled = container.controller !== null;
  let isAsked = false;
  box.addEventListener('waiting', () =>
    offline.setState({
      renew() {
        isAsked = true;
        box.messageSkipWaiting();
      },
    }),
  );
  container.addEventListener('controllerchange', () => {
    if (isAsked) reload();
    else if (isControlled) offline.setState({ renew: reload }); // another tab has asked
    isControlled = true;
  });
}

/** A page that stays open for days asks now and then, when somebody comes back to it. */
function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < RENEW_EVERY) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

let box: Workbox | null = null;

/**
 * Keeps every file of the game on this device, and follows how far that is. Rejects when the browser refuses
 * or a file does not arrive.
 */
export async function keepOffline(offline: StoreApi<Offline>): Promise<void> {
  const tell = (kept: Kept) => offline.setState({ kept });
  if (!window.isSecureContext) return tell({ at: 'insecure' });
  if (!('serviceWorker' in navigator)) return tell({ at: 'unable' });
  const isFirst = box === null;
  box ??= new Workbox('sw.js');
  if (isFirst) offerNewer(box, offline);
  const registration = await box.register({ immediate: true });
  if (registration === undefined) return tell({ at: 'unable' });
  if (isFirst) askAgain(registration);
  const listed = await fetchListed();
  offline.setState({ size: listed?.bytes ?? null });
  if (registration.active !== null) return tell({ at: 'ready' });
  const worker = registration.installing ?? registration.waiting;
  if (worker === null) return tell({ at: 'failed' });
  follow(worker, registration.scope, listed?.files ?? null, tell);
}
