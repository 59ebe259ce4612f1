import { type TeacherLink } from '../../store/classroom/links.ts';
import { readAnswer } from '../protocol/answers.ts';
import { type TeacherMessages } from '../protocol/messages.ts';
import { accept, type Result } from '../protocol/read.ts';
import { writeSettings } from '../protocol/settings.ts';
import { TEACHER_ANSWERS, TEACHER_VIEW } from '../protocol/teacher-answers.ts';
import { askFor, isPassing, PATIENCE } from './asks.ts';
import { openLink } from './link.ts';

const WHOLE_RECORD = 60_000; // ms a large class may take to come over a slow network

type Event = keyof typeof TEACHER_ANSWERS;

/** What would be done twice when it is asked twice. */
const ONCE: Event[] = ['create', 'start', 'extend', 'endGame'];

/** A teacher's tie to the server whose pages lie at `base`, an absolute address. */
export function openTeacherLink(base: string): TeacherLink {
  let key: TeacherMessages['lead']['ask'] | null = null;
  const { wire, link, tellView, tellGone } = openLink(base, 'teacher', TEACHER_VIEW, {
    view: (view) => view,
    gone() {
      key = null;
    },
  });

  wire.greetWith(async (patience) => {
    if (key === null) return true;
    const answer = await wire.ask('lead', key, patience);
    if (answer === undefined) return false;
    const led = readAnswer(TEACHER_ANSWERS.lead, answer);
    if (led.ok) tellView(led.value.view);
    else if (isPassing(led.refusal)) return false;
    else tellGone(led.refusal.code);
    return true;
  });

  const ask = <K extends Event>(
    event: K,
    message: TeacherMessages[K]['ask'],
  ): Promise<Result<TeacherMessages[K]['answer']>> => {
    const shape = TEACHER_ANSWERS[event];
    const repeat = ONCE.includes(event) ? 'once' : 'again';
    const patience = event === 'record' ? WHOLE_RECORD : PATIENCE;
    return askFor(wire, { event, message, shape, repeat, patience }) as Promise<
      Result<TeacherMessages[K]['answer']>
    >;
  };

  return {
    ...link,
    create: (settings) => ask('create', { settings: writeSettings(settings) }),
    async lead(id, secret) {
      const led = await ask('lead', { id, secret });
      if (led.ok) key = { id, secret };
      return led;
    },
    start: () => ask('start', {}),
    endPhase: (turn) => ask('endPhase', { turn }),
    next: (turn) => ask('next', { turn }),
    pause: () => ask('pause', {}),
    resume: () => ask('resume', {}),
    extend: (seconds) => ask('extend', { seconds }),
    endGame: () => ask('endGame', {}),
    end: () => ask('close', {}),
    change: (settings) => ask('change', { settings: writeSettings(settings) }),
    remove: (player) => ask('remove', { player }),
    restore: (player) => ask('restore', { player }),
    rename: (player, name) => ask('rename', { player, name }),
    hand: (player, to) => ask('hand', { player, to }),
    mark: (player, role) => ask('mark', { player, role }),
    record: () => ask('record', {}),
    async erase() {
      const erased = await ask('delete', {});
      if (erased.ok) key = null;
      return erased.ok ? accept(null) : erased;
    },
  };
}
