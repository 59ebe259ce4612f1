import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { type Result } from '../../../src/model/result.ts';
import { type StudentView } from '../../../src/store/classroom/types.ts';
import { freshTicket } from '../harness/phone.ts';
import { type PupilReport } from './plan.ts';

/** After these the page asks again by itself: the server could not do it now. */
const PASSING = ['class.busy', 'class.storage', 'class.too-many', 'class.unreachable'];
const RETRY = 500; // ms

/** What a student does in a round; null: nothing. */
export type Habit = (view: StudentView) => { hold: boolean; after: number } | null;

/** A student who joins, plays along and keeps an account of it. */
export interface Pupil {
  until(is: (view: StudentView) => boolean): Promise<StudentView>;
  /** The account, once every decision is acknowledged or refused. */
  report(): Promise<PupilReport>;
  close(): void;
}

interface Choice {
  key: string; // turn and hold
  place: string; // game and round
  hold: boolean;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is no refusal that passes. Throws at any other. */
export async function insist<T>(ask: () => Promise<Result<T>>): Promise<T> {
  for (;;) {
    const result = await ask();
    if (result.ok) return result.value;
    if (!PASSING.includes(result.refusal.code)) throw new Error(JSON.stringify(result.refusal));
    await pause(RETRY);
  }
}

/** Takes a seat in the class with this code on the pages at `base`, whatever happens there. */
export async function openPupil(base: string, code: string, habit: Habit): Promise<Pupil> {
  const link = openStudentLink(base);
  const ticket = freshTicket();
  const seat = await insist(() => link.join({ code, name: null, language: 'en', ticket }));
  let view = await insist(() => link.attach(seat));

  const told: Omit<PupilReport, 'player' | 'learned' | 'refused' | 'last'> = {
    ...{ acknowledged: [], waits: [], resent: 0, again: 0, away: [] },
  };
  const unsure: (Choice & { code: string })[] = [];
  const history = new Map<string, StudentView['past'][number]['mine']>();
  const open = new Set<Promise<void>>();
  const waiting = new Set<(view: StudentView) => void>();
  let answered = -1;
  let lost = 0; // times
  let lostAt: number | null = null;

  const choose = async (turn: number, choice: Choice) => {
    const since = performance.now();
    const lines = lost;
    let result = await link.decide(turn, choice.hold);
    while (!result.ok && PASSING.includes(result.refusal.code) && view.room.turn === turn) {
      told.again++;
      await pause(RETRY);
      if (view.room.turn === turn) result = await link.decide(turn, choice.hold);
    }
    if (!result.ok) return void unsure.push({ ...choice, code: result.refusal.code });
    told.acknowledged.push(choice.key);
    told.waits.push(performance.now() - since);
    if (lost > lines) told.resent++;
  };

  const play = async (now: StudentView) => {
    const { turn, game, round } = now.room;
    const plan = habit(now);
    if (plan === null) return;
    await pause(plan.after);
    await choose(turn, { key: `${turn} ${plan.hold}`, place: `${game} ${round}`, hold: plan.hold });
  };

  const hear = (now: StudentView) => {
    view = now;
    for (const { round, mine } of now.past) history.set(`${now.room.game} ${round}`, mine);
    for (const tell of [...waiting]) tell(now);
    if (now.asks !== 'choice' || now.room.turn === answered) return;
    answered = now.room.turn;
    const playing = play(now).finally(() => open.delete(playing));
    open.add(playing);
  };

  link.onLine(({ state }) => {
    if (state === 'lost') {
      lost++;
      lostAt ??= performance.now();
    } else if (state !== 'connecting' && lostAt !== null) {
      told.away.push(performance.now() - lostAt);
      lostAt = null;
    }
  });
  link.onView(hear);
  hear(view);

  /** Whether a choice that nobody acknowledged was played all the same, as the page looks it up. */
  const wasPlayed = ({ place, hold }: Choice) => {
    const mine = history.get(place);
    return mine?.by === 'self' && mine.held === hold;
  };

  return {
    until(is) {
      if (is(view)) return Promise.resolve(view);
      return new Promise((resolve) => {
        const tell = (next: StudentView) => {
          if (!is(next)) return;
          waiting.delete(tell);
          resolve(next);
        };
        waiting.add(tell);
      });
    },
    async report() {
      while (open.size > 0) await Promise.all(open);
      return {
        ...told,
        player: seat.player,
        learned: unsure.filter(wasPlayed).map(({ key }) => key),
        refused: unsure.filter((one) => !wasPlayed(one)).map(({ key, code }) => `${key} ${code}`),
        last: view,
      };
    },
    close: link.close,
  };
}
