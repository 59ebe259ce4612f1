import { type Deeds, serveParent } from './child.ts';
import {
  type CrowdPlan,
  type CrowdReport,
  type Lesson,
  openLesson,
  openTally,
  type Plan,
  playAlong,
} from './lesson.ts';
import { openSpeaker, type Route, type Speaker } from './speaker.ts';

/** One process that plays many classes at the same time: in each of them rounds come `CYCLE` apart. */

const CYCLE = 20_000; // ms
const THINK = 8_000; // ms: everybody has decided after that
const REVEAL = 12; // seconds
const TIMER = 60; // seconds: for who does not come
const ROUNDS = 90; // more than anybody measures
const ADDRESSES = 8; // of this machine: each has its own 28,000 lines
const OPENED_TOGETHER = 6; // classes
/** Of the golden ratio: however many classes there are, they lie evenly in the cycle. */
const SPREAD = 0.618_033_988_75;

const lessons: Lesson[] = [];
const speakers: Speaker[] = [];
const tally = openTally();
let opened = 0;
let before = { bytes: 0, packets: 0 };

function planOf(number: number, students: number): Plan {
  const late = ((number * SPREAD) % 1) * CYCLE;
  const think = (round: number) => (round === 1 ? late : 0) + Math.random() * THINK;
  return { students, rounds: ROUNDS, timer: TIMER, reveal: REVEAL, think };
}

function routesOf(ports: number[], number: number): Route[] {
  const from = `10.${(process.pid >> 8) & 255}.${number >> 8}.${number & 255}`;
  return ports.map((port, i) => ({
    port,
    from,
    host: `127.0.0.${1 + ((number + i) % ADDRESSES)}`,
  }));
}

async function openMany(classes: number, open: (number: number) => Promise<void>): Promise<void> {
  let left = classes;
  const openOn = async () => {
    while (left-- > 0) await open(opened++);
  };
  await Promise.all(Array.from({ length: OPENED_TOGETHER }, openOn));
}

const deeds: Deeds = {
  /** Opens classes, which wait for their teachers. */
  open: ({ ports, classes, students }: CrowdPlan) =>
    openMany(classes, async (number) => {
      const plan = planOf(number, students);
      const lesson = await openLesson(routesOf(ports, number), plan, tally);
      lessons.push(lesson);
      speakers.push(...lesson.everybody());
    }),

  /** Starts the games of all classes that wait. */
  async begin() {
    for (const { teacher } of lessons.splice(0)) await teacher.ask('start', {});
  },

  /** The same number of clients of a server that knows no classes. */
  openBare: ({ ports, classes, students }: CrowdPlan) =>
    openMany(classes, async (number) => {
      const [route] = routesOf(ports, number);
      for (let i = 0; i < students; i++) {
        const speaker = await openSpeaker(route!);
        playAlong(speaker, planOf(number, students), tally);
        speakers.push(speaker);
      }
    }),

  /** What was felt since the last time this was asked. */
  report(): CrowdReport {
    const all = { bytes: 0, packets: 0 };
    for (const speaker of speakers) {
      const { bytes, packets } = speaker.received();
      all.bytes += bytes;
      all.packets += packets;
    }
    const bytes = all.bytes - before.bytes;
    const packets = all.packets - before.packets;
    const now = performance.now();
    const { waiting, ...felt } = tally;
    const waited = [...waiting].map((since) => now - since);
    const report = { ...felt, waited, connected: speakers.length, bytes, packets };
    before = all;
    Object.assign(tally, { ...openTally(), waiting });
    return report;
  },
};

serveParent(0, async () => undefined, deeds);
