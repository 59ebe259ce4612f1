import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Result, refuse } from '../../model/result.ts';
import { type TeacherView } from '../../view/class/types.ts';
import { forgetClasses } from './earlier.ts';
import { follow } from './following.ts';
import { forgetSession, keepSecret, noteSession, takeSecret } from './keys.ts';
import { type Led, type TeacherLink } from './links.ts';
import { type ClassMeans } from './means.ts';
import { type Command, type TeacherStore } from './teacher-types.ts';

const PICKED = 'class/address';

/** The address for phones that was picked on this device, else the likeliest; null where there is none. */
export function pickedAddress(
  device: ClassMeans['device'],
  addresses: readonly string[],
): string | null {
  const picked = device.recall(PICKED, (kept) => addresses.find((one) => one === kept) ?? null);
  return picked ?? addresses[0] ?? null;
}

function titlesOf({ settings }: TeacherView): string[] {
  return settings.treatments.map(({ title }) => Object.values(title ?? {})[0] ?? '');
}

/**
 * Opens a session for its teacher. A secret in the address is kept on the device and the address replaced.
 * Works on until `stop`; everything that changes comes from the server.
 */
export function openTeacher(
  means: ClassMeans,
  route: { id: string; secret: string | null },
): StoreApi<TeacherStore> {
  const { id } = route;
  const secret = takeSecret(means, 'class', route);
  let followed: ReturnType<typeof followSession> | null = null;

  const store = createStore<TeacherStore>()((set, get) => {
    const turn = () => get().view?.room.turn ?? 0;

    const run = async <T>(
      command: Command,
      ask: (link: TeacherLink) => Promise<Result<T>>,
    ): Promise<Result<T>> => {
      const link = followed?.link();
      if (!link) return refuse({ code: 'class.unreachable' });
      set({ running: command, refused: null });
      const result = await ask(link);
      if (get().running === command) set({ running: null });
      if (!result.ok) set({ refused: { command, refusal: result.refusal } });
      return result;
    };

    const erase = async () => {
      const erased = await run('erase', (link) => link.erase());
      if (!erased.ok) return;
      forgetSession(means, id);
      forgetClasses(means.device, id);
      set({ standing: 'deleted' });
    };

    return {
      id,
      standing: secret === null ? 'no-key' : 'connecting',
      line: { state: 'connecting', since: means.clock.now() },
      view: null,
      code: null,
      addresses: [],
      address: null,
      wall: null,
      secondsLeft: null,
      running: null,
      refused: null,
      pick(address) {
        means.device.keep(PICKED, address);
        set({ address });
      },
      start: () => void run('start', (link) => link.start()),
      endPhase: () => void run('end-phase', (link) => link.endPhase(turn())),
      next: () => void run('next', (link) => link.next(turn())),
      pause: () => void run('pause', (link) => link.pause()),
      resume: () => void run('resume', (link) => link.resume()),
      extend: (seconds) => void run('extend', (link) => link.extend(seconds)),
      endGame: () => void run('end-game', (link) => link.endGame()),
      end: () => void run('end', (link) => link.end()),
      change: (settings) => run('change', (link) => link.change(settings)),
      remove: (player) => void run('remove', (link) => link.remove(player)),
      restore: (player) => void run('restore', (link) => link.restore(player)),
      rename: (player, name) => run('rename', (link) => link.rename(player, name)),
      hand: (player, to) => void run('hand', (link) => link.hand(player, to)),
      mark: (player, role) => void run('mark', (link) => link.mark(player, role)),
      record: () => run('record', (link) => link.record()),
      erase: () => void erase(),
      dismiss: () => set({ refused: null }),
      wake: () => followed?.link()?.wake(),
      stop: () => followed?.stop(),
    };
  });

  const told = ({ view, code, wall, addresses }: Led) => {
    store.setState({ code, wall, addresses, address: pickedAddress(means.device, addresses) });
    keepSecret(means, 'wall', id, wall);
    noteSession(means, { id, code, openedAt: means.clock.now(), titles: titlesOf(view) });
  };

  const followSession = (key: string) =>
    follow<TeacherView, TeacherLink, Led>(means, {
      open: (classroom) => classroom.openTeacher(),
      ask: (link) => link.lead(id, key),
      told,
      fell: (standing) => standing === 'deleted' && forgetSession(means, id),
      get: store.getState,
      set: store.setState,
    });

  if (secret !== null) followed = followSession(secret);
  return store;
}
