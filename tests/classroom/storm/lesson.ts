import { openTeacherLink } from '../../../src/classroom/client/teacher.ts';
import { presetScenario } from '../../../src/scenario/presets/index.ts';
import { type TeacherView } from '../../../src/view/class/types.ts';
import { classSettings } from '../harness/settings.ts';
import { type CrowdPlan, draw, type LessonReport } from './plan.ts';
import { type Habit, insist, openPupil, type Pupil, pause } from './pupil.ts';

const LOOK_EVERY = 500; // ms: what was asked may be done without an answer
const AT_ONCE = 10; // students who join together

const ENDED = new Set(['over', 'closed']);

/** A class in the storm. */
export interface Lesson {
  /** Ends it after the game in play, or the next one; resolves when everybody has seen the end. */
  finish(): Promise<LessonReport>;
  close(): void;
}

/** What a student does in every round; in some rounds one of them does nothing. */
function habitOf({ seed, students, think, idle }: CrowdPlan, lesson: number, index: number): Habit {
  return ({ room }) => {
    const dreamer =
      draw(seed, lesson, room.turn, 1) < idle
        ? Math.floor(draw(seed, lesson, room.turn, 2) * students)
        : null;
    if (dreamer === index) return null;
    const hold = draw(seed, lesson, room.turn, index, 3) < 0.6;
    return { hold, after: think * draw(seed, lesson, room.turn, index, 4) };
  };
}

/**
 * Opens a class, seats its students and plays game after game. Every second class is led on by its teacher, the
 * others by the clock.
 * @param bases addresses of the pages, by turns for the phones; the first for the teacher
 */
export async function openLesson(
  plan: CrowdPlan,
  lesson: number,
  bases: string[],
): Promise<Lesson> {
  const scenario = { ...presetScenario('race-to-the-exit'), rounds: plan.rounds, noise: 0 };
  const isLed = lesson % 2 === 0;
  const teacher = openTeacherLink(bases[0]!);
  const {
    id,
    code,
    teacher: secret,
  } = await insist(() =>
    teacher.create(
      classSettings({
        treatments: [{ ...scenario, continuation: 1 }],
        ...{ timer: plan.timer, reveal: isLed ? null : plan.reveal, games: 10, names: 'off' },
      }),
    ),
  );
  let { view } = await insist(() => teacher.lead(id, secret));
  const pupils: Pupil[] = [];
  let finishing = false;
  let closed = false;
  let startedAfter = 0; // the game after which the next one was asked for
  let onward = () => {};

  const join = async (from: number, to: number) => {
    for (let first = from; first < to; first += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, to - first) }, (_, i) => first + i);
      const base = (index: number) => bases[(index + lesson) % bases.length]!;
      const habit = (index: number) => habitOf(plan, lesson, index);
      pupils.push(...(await Promise.all(some.map((i) => openPupil(base(i), code, habit(i))))));
    }
  };

  const allSaw = (game: number) =>
    Promise.all(
      pupils.map((one) =>
        one.until(({ room }) => room.game > game || (room.game === game && ENDED.has(room.phase))),
      ),
    );

  /** What follows a game is settled once: a start whose answer was lost may have begun the next one. */
  const goesOn = ({ game, games }: TeacherView['room']) => {
    if (!finishing && game < games) startedAfter = game;
    return startedAfter === game;
  };

  /** Leads on from what the class shows; an answer that is lost does not matter, since it is looked at again. */
  const lead = async ({ room }: TeacherView) => {
    if (room.phase === 'lobby') await teacher.start();
    else if (room.phase === 'revealed' && isLed) await teacher.next(room.turn);
    else if (room.phase === 'over') {
      await allSaw(room.game);
      await (goesOn(room) ? teacher.start() : teacher.end());
    }
  };

  const run = async () => {
    while (view.room.phase !== 'closed' && !closed) {
      await lead(view);
      await Promise.race([pause(LOOK_EVERY), new Promise<void>((resolve) => (onward = resolve))]);
    }
  };

  teacher.onView((next) => {
    view = next;
    onward();
  });
  await join(0, plan.students - plan.late);
  const running = run();
  const joining = pause(1_000).then(() => join(plan.students - plan.late, plan.students));

  return {
    async finish() {
      finishing = true;
      await joining;
      await running;
      await Promise.all(pupils.map((one) => one.until(({ room }) => room.phase === 'closed')));
      return {
        lesson,
        pupils: await Promise.all(pupils.map((one) => one.report())),
        record: await insist(() => teacher.record()),
      };
    },
    close() {
      closed = true;
      teacher.close();
      for (const one of pupils) one.close();
    },
  };
}
