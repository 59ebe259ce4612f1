import { createStore, type StoreApi } from 'zustand/vanilla';
import { type WallView } from '../../view/class/types.ts';
import { follow } from './following.ts';
import { takeSecret } from './keys.ts';
import { type WallLink, type Watched } from './links.ts';
import { type ClassMeans } from './means.ts';
import { type WallStore } from './teacher-types.ts';

/** Opens a session for the projector: it can only look. A secret in the address is taken in as a teacher's is. */
export function openWall(
  means: ClassMeans,
  route: { id: string; secret: string | null },
): StoreApi<WallStore> {
  const { id } = route;
  const secret = takeSecret(means, 'wall', route);
  let followed: ReturnType<typeof follow<WallView, WallLink, Watched>> | null = null;

  const store = createStore<WallStore>()(() => ({
    id,
    standing: secret === null ? 'no-key' : 'connecting',
    line: { state: 'connecting', since: means.clock.now() },
    view: null,
    code: null,
    addresses: [],
    secondsLeft: null,
    wake: () => followed?.link()?.wake(),
    stop: () => followed?.stop(),
  }));

  if (secret !== null) {
    followed = follow<WallView, WallLink, Watched>(means, {
      open: (classroom) => classroom.openWall(),
      ask: (link) => link.watch(id, secret),
      told: ({ code, addresses }) => store.setState({ code, addresses }),
      fell: () => {},
      get: store.getState,
      set: store.setState,
    });
  }
  return store;
}
