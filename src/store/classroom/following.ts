import { type Refusal, type Result } from '../../model/result.ts';
import { type RoomView } from '../../view/class/types.ts';
import { countDown } from './clock.ts';
import { type ClassLink, type Classroom, type Line } from './links.ts';
import { type ClassMeans } from './means.ts';
import { type Standing } from './teacher-types.ts';

const RETRY = 1_000; // ms between two tries to be let in

const STANDINGS: Partial<Record<string, Standing>> = {
  'class.wrong-secret': 'wrong-key',
  'class.not-teacher': 'wrong-key',
  'class.unknown-session': 'unknown',
  'class.deleted': 'deleted',
  'class.newer-server': 'newer-server',
  'class.older-server': 'older-server',
};

/** What is followed of a session, whoever looks. */
export interface Followed<View> {
  standing: Standing;
  line: Line;
  view: View | null;
  secondsLeft: number | null;
}

/** What differs between those who look. */
interface Follower<View, Link, Told> {
  open(classroom: Classroom): Link;
  ask(link: Link): Promise<Result<Told>>;
  told(told: Told): void; // let in; its view has been shown
  fell(standing: Standing): void;
  get(): Followed<View>;
  set(part: Partial<Followed<View>>): void;
}

/** The view with a newer word on the room; as it was where that is of another phase, whose view is to come. */
function withRoom<View extends { room: RoomView }>(view: View | null, room: RoomView) {
  if (view === null || view.room.turn !== room.turn || view.room.game !== room.game) return null;
  return { ...view, room };
}

/**
 * Follows a session from asking to be let in, again and again while nobody answers, until `stop`. The time
 * that is left is counted down between two words of the server.
 */
export function follow<
  View extends { room: RoomView },
  Link extends ClassLink<View>,
  Told extends { view: View },
>(
  { classroom, clock }: Pick<ClassMeans, 'classroom' | 'clock'>,
  follower: Follower<View, Link, Told>,
): { link(): Link | null; stop(): void } {
  let link: Link | null = null;
  let stopped = false;
  let stopTime = () => {};

  const show = (view: View) => {
    // An answer may be overtaken by a view on the line.
    if (view.room.turn < (follower.get().view?.room.turn ?? 0)) return;
    follower.set({ view });
    stopTime();
    const { left, paused } = view.room;
    stopTime = countDown(clock, { left, paused, at: clock.now() }, (secondsLeft) =>
      follower.set({ secondsLeft }),
    );
  };

  const fall = ({ code }: Refusal): boolean => {
    const standing = STANDINGS[code];
    if (standing === undefined) return false;
    stopTime();
    follower.set({ standing, secondsLeft: null });
    follower.fell(standing);
    return true;
  };

  const askUntilLetIn = async (opened: Link) => {
    while (!stopped) {
      const answer = await follower.ask(opened);
      if (stopped) return;
      if (answer.ok) {
        follower.set({ standing: 'open' });
        show(answer.value.view);
        return follower.told(answer.value);
      }
      if (fall(answer.refusal)) return;
      await pause();
    }
  };

  const pause = () => new Promise<void>((resolve) => void clock.after(RETRY, resolve));

  /** What an attempt gives, however often the network drops it; null once stopped. */
  const keepTrying = async <T>(attempt: () => Promise<T>): Promise<T | null> => {
    while (!stopped) {
      try {
        return await attempt();
      } catch {
        follower.set({ line: { state: 'lost', since: clock.now() } });
        await pause();
      }
    }
    return null;
  };

  const begin = async () => {
    const given = await keepTrying(classroom);
    const served = given && (await keepTrying(given.isServed));
    if (stopped || !given) return;
    if (!served) return follower.set({ standing: 'unserved' });
    const opened = follower.open(given);
    link = opened;
    opened.onLine((line) => follower.set({ line }));
    opened.onView(show);
    opened.onRoom((room) => {
      const view = withRoom(follower.get().view, room);
      if (view !== null) show(view);
    });
    opened.onGone((code) => void fall({ code }));
    await askUntilLetIn(opened);
  };
  void begin();

  return {
    link: () => link,
    stop() {
      stopped = true;
      stopTime();
      link?.close();
    },
  };
}
