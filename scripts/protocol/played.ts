import { encodeScenario } from '../../src/scenario/link.ts';
import { readScenario } from '../../src/scenario/schema.ts';
import { openSession } from '../../src/session/lobby.ts';
import { suggestNames } from '../../src/session/names.ts';
import { reduceSession } from '../../src/session/reduce.ts';
import { type SessionSettings } from '../../src/session/settings.ts';
import { type Entry, type Intent, type Session } from '../../src/session/types.ts';
import { roomView } from '../../src/view/class/room.ts';
import { studentView } from '../../src/view/class/student.ts';
import { teacherView } from '../../src/view/class/teacher.ts';
import { wallView } from '../../src/view/class/wall.ts';

const START = Date.UTC(2026, 8, 1, 8);
const SEED = 7;
const ID = 'hV3kQ9xTz2Lm';
const CODE = 'K7M4';
const TICKET = '5d41402abc4b2a76b9719d911017c592';
const secretOf = (letter: string) => letter.repeat(24);
const [SEAT, TEACHER, WALL] = [secretOf('s'), secretOf('t'), secretOf('w')];
const ADDRESSES = ['http://192.168.1.20:8080/'];

/** A message as it went over the line, and its answer. */
export interface Exchange {
  ask: unknown;
  answer: unknown;
}

/** What a class's messages look like: those asked with their answers, and those said unasked. */
export interface Played {
  asked: Record<string, Exchange>;
  said: Record<string, unknown>;
  entries: Entry[];
}

function scenario() {
  const read = readScenario({ rounds: 3, holders: 3, makers: 1, noise: 0, seed: SEED });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const SETTINGS: SessionSettings = {
  treatments: [scenario()],
  ...{ groupSize: null, remainder: 'spread', partners: 'fixed', roles: 'holders' },
  ...{ fill: false, botsTold: true, timer: 30, reveal: null, absent: 'repeat' },
  ...{ pledges: true, names: 'own', games: 1, endingTold: true, predict: true },
};

const overTheLine = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const yes = (value: unknown) => ({ ok: true, value });

/** Plays a small class, always the same, and keeps what is said. */
export function playClass(): Played {
  const entries: Entry[] = [];
  let session: Session | null = null;
  let at = START;
  const now = () => session!;
  const act = (intent: Intent) => {
    at += 1_000;
    const entry = { at, intent };
    const next = session === null ? openSession(entry) : reduceSession(session, entry);
    if (!next.ok) throw new Error(`${intent.type}: ${next.refusal.code}`);
    session = next.value;
    entries.push(entry);
  };
  const turn = () => now().turn;
  const ends = () => act({ type: 'end-phase', turn: turn() });
  const asked: Played['asked'] = {};
  const keep = (name: string, ask: unknown, answer: unknown = yes(null)) => {
    asked[name] = { ask: overTheLine(ask), answer: overTheLine(answer) };
  };

  act({ type: 'open', settings: SETTINGS, seed: SEED });
  const settings = { ...SETTINGS, treatments: SETTINGS.treatments.map(encodeScenario) };
  keep('create', { settings }, yes({ id: ID, code: CODE, teacher: TEACHER, wall: WALL }));
  const suggestions = suggestNames(now(), SEED);
  const peeked = { players: 0, phase: now().phase, full: false };
  keep(
    'peek',
    { code: 'k7-m4' },
    yes({ id: ID, code: CODE, names: { rule: 'own', suggestions }, ...peeked }),
  );
  act({ type: 'join', name: { own: 'Lan' }, language: 'vi' });
  const join = { code: CODE, name: { own: 'Lan' }, language: 'vi', ticket: TICKET };
  keep('join', join, yes({ id: ID, player: 1, secret: SEAT }));
  const name = { key: suggestions[0]! };
  act({ type: 'join', name, language: 'zh' });
  act({ type: 'join', name, language: 'en' });
  keep('change', { settings });
  keep('speak', { language: 'en' });
  keep('rename', { player: 1, name: 'Lan Anh' });
  keep('mark', { player: 2, role: 'maker' });
  keep('start', {});
  act({ type: 'start', seed: SEED });
  keep('predict', { turn: turn(), share: 0.75 });
  act({ type: 'predict', player: 1, turn: turn(), share: 0.75 });
  ends();
  keep('pledge', { turn: turn(), pledge: 'will-hold' });
  act({ type: 'pledge', player: 1, turn: turn(), pledge: 'will-hold' });
  keep('decide', { turn: turn(), hold: true });
  act({ type: 'decide', player: 1, turn: turn(), hold: true });
  act({ type: 'decide', player: 2, turn: turn(), hold: false });
  const room = roomView(now(), at);
  keep('pause', {});
  keep('resume', {});
  keep('extend', { seconds: 30 });
  keep('endPhase', { turn: turn() });
  ends();
  const student = studentView(now(), 1, { game: 1, rounds: 0 }, at);
  const here = new Set([1, 2, 3]);
  const attach = { id: ID, player: 1, secret: SEAT, have: { game: 1, rounds: 0 } };
  keep('attach', attach, yes(student));
  const teacher = teacherView(now(), here, at);
  const led = { view: teacher, code: CODE, wall: WALL, addresses: ADDRESSES };
  keep('lead', { id: ID, secret: TEACHER }, yes(led));
  const wall = wallView(now(), at);
  keep('watch', { id: ID, secret: WALL }, yes({ view: wall, code: CODE, addresses: ADDRESSES }));
  keep('next', { turn: turn() });
  const vote = { turn: turn(), agree: true };
  keep('vote', vote, reduceSession(now(), { at, intent: { type: 'vote', player: 1, ...vote } }));
  act({ type: 'next', turn: turn() });
  keep('remove', { player: 3 });
  keep('restore', { player: 3 });
  keep('hand', { player: 3, to: 'bot' });
  keep('endGame', {});
  act({ type: 'end-game' });
  keep('record', {}, yes({ v: 1, id: ID, code: CODE, journal: entries.slice(0, 4) }));
  keep('close', {});
  keep('delete', {});
  const said = overTheLine({
    ...{ room, student, teacher, wall },
    ...{ bye: { within: 1_000 }, gone: { code: 'class.elsewhere' } },
  });
  return { asked, said: said as Played['said'], entries };
}
