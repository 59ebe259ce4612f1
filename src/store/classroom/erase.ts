import { forgetClasses } from './earlier.ts';
import { forgetSession } from './keys.ts';
import { type ClassMeans } from './means.ts';
import { openTeacher } from './teacher.ts';

const PATIENCE = 10_000; // ms to reach the server
const GONE = new Set(['deleted', 'unknown', 'wrong-key', 'no-key']);

/**
 * Delete a session from the server and from this device. False where the server was not reached or refused:
 * then nothing is forgotten here either.
 */
export async function eraseSession(means: ClassMeans, id: string): Promise<boolean> {
  const store = openTeacher(means, { id, secret: null });
  const erased = await new Promise<boolean>((resolve) => {
    const cancel = means.clock.after(PATIENCE, () => resolve(false));
    let asked = false;
    const look = () => {
      const { standing, refused, erase } = store.getState();
      if (GONE.has(standing) || refused !== null) {
        cancel();
        resolve(refused === null);
      } else if (standing === 'open' && !asked) {
        asked = true;
        erase();
      }
    };
    store.subscribe(look);
    look();
  });
  store.getState().stop();
  if (erased) {
    forgetSession(means, id);
    forgetClasses(means.device, id);
  }
  return erased;
}
