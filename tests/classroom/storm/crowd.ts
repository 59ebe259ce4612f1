import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { openLine } from '../harness/line.ts';
import { type Lesson, openLesson } from './lesson.ts';
import { type CrowdPlan, type FromCrowd, type ToCrowd } from './plan.ts';
import { pause } from './pupil.ts';

const PLAIN = 4; // phones that go straight to the proxy, for each that goes through a line
const STALLED = 2_000; // ms

/** A process of its own that plays some classes; it is told what to do by messages. */
const plan = JSON.parse(process.argv[2]!) as CrowdPlan;
const say = (message: FromCrowd) => process.send!(message);

const delay = monitorEventLoopDelay();
delay.enable();
const since = performance.eventLoopUtilization();
const lines = await Promise.all(Array.from({ length: plan.lines }, () => openLine(plan.port)));
const bases = lines.flatMap(({ base }) => [...Array<string>(PLAIN).fill(plan.base), base]);

const lessons: Lesson[] = [];
for (const lesson of plan.lessons) lessons.push(await openLesson(plan, lesson, bases));

async function finish(): Promise<void> {
  const reports = await Promise.all(lessons.map((one) => one.finish()));
  const busy = performance.eventLoopUtilization(since).utilization;
  say({ done: { lessons: reports, busy, delay: delay.max / 1e6 } });
  for (const one of lessons) one.close();
  await Promise.all(lines.map((one) => one.close()));
}

process.on('message', async (message: ToCrowd) => {
  if ('finish' in message) return finish();
  const line = lines[('cut' in message ? message.cut : message.stall) % lines.length]!;
  if ('cut' in message) line.cut();
  else {
    line.stall();
    await pause(STALLED);
  }
  line.mend();
});

say({ open: true });
