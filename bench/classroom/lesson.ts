import { writeSettings } from '../../src/classroom/protocol/settings.ts';
import { presetScenario } from '../../src/scenario/presets/index.ts';
import { freshTicket } from '../../tests/classroom/harness/phone.ts';
import { classSettings } from '../../tests/classroom/harness/settings.ts';
import { answered, openSpeaker, type Place, placeIn, type Route, type Speaker } from './speaker.ts';

const PATIENCE = 50; // times a busy server is asked again
const AGAIN_AFTER = 100; // ms

/** How a class is played. */
export interface Plan {
  students: number;
  rounds: number;
  timer: number | null; // seconds
  reveal: number | null; // seconds; null: the teacher goes on at once
  think(round: number): number; // ms that a student takes
}

/** What was felt by all who share it. */
export interface Tally {
  asked: number; // decisions
  acknowledged: number[]; // ms from a decision to its acknowledgement
  waiting: Set<number>; // when those were asked that are not yet acknowledged, ms of the process's clock
  refused: number; // decisions
  gone: number; // connections lost
}

/** What a crowd felt since it was last asked. */
export interface CrowdReport extends Omit<Tally, 'waiting'> {
  waited: number[]; // ms that decisions have waited which are not yet acknowledged
  connected: number;
  bytes: number; // received by all, teachers and projectors too
  packets: number;
}

export interface CrowdPlan {
  ports: number[]; // of the servers: each class is spread over all
  classes: number; // more
  students: number; // in each
}

/** What classes are played whole. */
export interface SchoolPlan {
  port: number;
  classes: number; // side by side
  rounds: number;
  students: number | null; // in each; null: from twenty to fifty
  keep: boolean; // all of them; else one in three is deleted, one closed and one left as it is
}

/** What was played. */
export interface SchoolReport {
  students: number;
  decisions: number; // acknowledged
}

/** A class that is there. */
export interface Lesson {
  id: string;
  secret: string; // the teacher's
  code: string;
  teacher: Speaker;
  students: Student[];
  everybody(): Speaker[];
  over: Promise<void>; // the game is
  /** Everybody goes, nobody being counted as lost. */
  leave(): void;
}

export interface Seat {
  id: string;
  player: number;
  secret: string;
}

export interface Student {
  seat: Seat;
  speaker: Speaker;
}

export function openTally(): Tally {
  return { asked: 0, acknowledged: [], waiting: new Set(), refused: 0, gone: 0 };
}

/** Asks until the server is no more busy. */
async function persist<T>(ask: () => Promise<unknown>): Promise<T> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const answer = await ask();
    const { ok, refusal } = answer as { ok: boolean; refusal?: { code: string } };
    if (ok || refusal?.code !== 'class.busy') return answered<T>(Promise.resolve(answer));
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
  }
  throw new Error('class.busy');
}

/** Whoever plays along decides in every round that opens, after having thought. Gives how else to tell of one. */
export function playAlong(speaker: Speaker, plan: Plan, tally: Tally): (place: Place) => void {
  let last = -1;
  let round = 0;
  const follow = ({ phase, turn }: Place) => {
    if (phase !== 'choosing' || turn === last) return;
    last = turn;
    round++;
    setTimeout(() => void decide(speaker, turn, tally), plan.think(round));
  };
  speaker.onSaid((event, packet) => {
    const place = event === 'student' ? placeIn(packet) : null;
    if (place !== null) follow(place);
  });
  return follow;
}

async function decide(speaker: Speaker, turn: number, tally: Tally): Promise<void> {
  const sent = performance.now();
  tally.asked++;
  tally.waiting.add(sent);
  const answer = await speaker.ask('decide', { turn, hold: turn % 3 > 0 });
  tally.waiting.delete(sent);
  tally.acknowledged.push(performance.now() - sent);
  if (!(answer as { ok: boolean }).ok) tally.refused++;
}

/** Takes a seat in the class of a code, or one's own again, and plays along. */
export async function sitDown(
  route: Route,
  known: { code: string } | Seat,
  plan: Plan,
  tally: Tally,
): Promise<Student> {
  const speaker = await openSpeaker(route);
  const follow = playAlong(speaker, plan, tally);
  const asked = { ...known, name: null, language: 'en', ticket: freshTicket() };
  const seat = 'secret' in known ? known : await persist<Seat>(() => speaker.ask('join', asked));
  const view = await persist<{ room: Place }>(() => speaker.ask('attach', { ...seat, have: null }));
  follow(view.room);
  return { seat, speaker };
}

/**
 * Opens a class with its teacher, its projector and all its students; those take the routes in turn. It waits
 * for its teacher to start.
 */
export async function openLesson(routes: Route[], plan: Plan, tally: Tally): Promise<Lesson> {
  const routeOf = (i: number) => routes[i % routes.length]!;
  const teacher = await openSpeaker(routeOf(0));
  const scenario = { ...presetScenario('race-to-the-exit'), rounds: plan.rounds, continuation: 1 };
  const { timer, reveal } = plan;
  const settings = writeSettings(classSettings({ treatments: [scenario], timer, reveal }));
  const keys = await answered<{ id: string; code: string; teacher: string; wall: string }>(
    teacher.ask('create', { settings }),
  );
  const { id, code } = keys;
  await answered(teacher.ask('lead', { id, secret: keys.teacher }));
  const wall = await openSpeaker(routeOf(1));
  await answered(wall.ask('watch', { id, secret: keys.wall }));
  const seats = Array.from({ length: plan.students }, (_, i) =>
    sitDown(routeOf(i), { code }, plan, tally),
  );
  const students = await Promise.all(seats);
  let isLeaving = false;
  const everybody = () => [teacher, wall, ...students.map(({ speaker }) => speaker)];
  for (const speaker of everybody()) speaker.onGone(() => isLeaving || tally.gone++);
  return {
    ...{ id, code, secret: keys.teacher, teacher, students, everybody },
    over: lead(teacher, plan),
    leave() {
      isLeaving = true;
      for (const speaker of everybody()) speaker.close();
    },
  };
}

/** The teacher's side of a game; resolves when it is over. */
function lead(teacher: Speaker, { reveal }: Plan): Promise<void> {
  let last = -1;
  return new Promise((resolve) =>
    teacher.onSaid((event, packet) => {
      const place = event === 'teacher' ? placeIn(packet) : null;
      if (place === null || place.turn === last) return;
      last = place.turn;
      if (place.phase === 'over') resolve();
      if (place.phase === 'revealed' && reveal === null) void teacher.ask('next', { turn: last });
    }),
  );
}
