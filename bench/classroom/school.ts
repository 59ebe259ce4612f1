import { type SessionRecord } from '../../src/classroom/protocol/messages.ts';
import { classFindings } from '../../src/study/class/findings.ts';
import { readRecord } from '../../src/study/class/record.ts';
import { serveParent } from './child.ts';
import {
  type Lesson,
  openLesson,
  openTally,
  type Plan,
  type SchoolPlan,
  type SchoolReport,
  sitDown,
  type Tally,
} from './lesson.ts';
import { answered, openSpeaker, type Route } from './speaker.ts';

/** One process that plays whole classes, side by side, from their opening to what becomes of them. */

const FEWEST = 20; // students
const MOST = 50;
const THINK = 60; // ms
const RESTLESS = 5; // every such student is cut off and comes back

/** What becomes of a class. */
const FATES = ['delete', 'close', 'leave'] as const;

let opened = 0;

function planOf({ rounds, students }: SchoolPlan): Plan {
  const drawn = FEWEST + Math.floor(Math.random() * (MOST - FEWEST + 1));
  const think = () => Math.random() * THINK;
  return { students: students ?? drawn, rounds, timer: null, reveal: null, think };
}

/** Some are cut off and come back on their own seats. */
async function disturb(lesson: Lesson, route: Route, plan: Plan, tally: Tally): Promise<void> {
  for (const student of lesson.students.filter((_, i) => i % RESTLESS === 0)) {
    student.speaker.cut();
    const { speaker } = await sitDown(route, student.seat, plan, tally);
    student.speaker = speaker;
  }
}

/** The teacher opens the link once more, on another computer, and works out the debrief there. */
async function debrief({ id, secret, code }: Lesson, route: Route): Promise<void> {
  const teacher = await openSpeaker(route);
  await answered(teacher.ask('lead', { id, secret }));
  const { journal } = await answered<SessionRecord>(teacher.ask('record', {}));
  const read = readRecord(code, journal);
  if (!read.ok) throw new Error(`a record was refused: ${read.refusal.code}`);
  const found = classFindings(read.value.session, { game: 1, bots: false });
  if (found === null) throw new Error('a debrief is empty');
  teacher.close();
}

async function playWhole(given: SchoolPlan, tally: Tally): Promise<number> {
  const number = opened++;
  const route = { port: given.port, from: `10.0.${number >> 8}.${number & 255}` };
  const plan = planOf(given);
  const lesson = await openLesson([route], plan, tally);
  await answered(lesson.teacher.ask('start', {}));
  await disturb(lesson, route, plan, tally);
  await lesson.over;
  await debrief(lesson, route);
  const fate = given.keep ? 'leave' : FATES[number % FATES.length]!;
  if (fate !== 'leave') await answered(lesson.teacher.ask(fate, {}));
  lesson.leave();
  return plan.students;
}

serveParent(0, async () => undefined, {
  /** Plays classes side by side. */
  async play(plan: SchoolPlan): Promise<SchoolReport> {
    const tally = openTally();
    const classes = Array.from({ length: plan.classes }, () => playWhole(plan, tally));
    const students = (await Promise.all(classes)).reduce((sum, count) => sum + count, 0);
    return { students, decisions: tally.acknowledged.length };
  },
});
