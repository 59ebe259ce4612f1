import { openSession } from '../../../src/session/lobby.ts';
import { reduceSession } from '../../../src/session/reduce.ts';
import { type SessionSettings } from '../../../src/session/settings.ts';
import { type Intent, type Session } from '../../../src/session/types.ts';
import { teacherView } from '../../../src/view/class/teacher.ts';
import { type TeacherView } from '../../../src/view/class/types.ts';
import { sure } from '../../classroom/harness/phone.ts';
import { classSettings } from '../../classroom/harness/settings.ts';

const AT = 1_000_000;

/** A class that a test leads by its rules, and what its teacher sees of it. */
export interface LedClass {
  tell(...intents: Intent[]): void;
  turn(): number;
  view(cutOff?: readonly number[]): TeacherView;
}

/** A class with so many students in it, all connected unless told. */
export function leadClass(students: number, settings: Partial<SessionSettings> = {}): LedClass {
  const all = classSettings({ fill: true, ...settings });
  let session: Session = sure(
    openSession({ at: AT, intent: { type: 'open', settings: all, seed: 7 } }),
  );
  const tell = (...intents: Intent[]) => {
    for (const intent of intents) session = sure(reduceSession(session, { at: AT, intent }));
  };
  for (let i = 0; i < students; i++) tell({ type: 'join', name: null, language: 'en' });
  return {
    tell,
    turn: () => session.turn,
    view(cutOff = []) {
      const here = session.players.map(({ id }) => id).filter((id) => !cutOff.includes(id));
      return teacherView(session, new Set(here), AT);
    },
  };
}

/** Opens the first round. */
export function startClass(led: LedClass): void {
  led.tell({ type: 'start', seed: 3 });
}
