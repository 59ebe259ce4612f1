import { openTeacherLink } from '../../../src/classroom/client/teacher.ts';
import { type SessionSettings } from '../../../src/session/settings.ts';
import { type OwnSession, type TeacherLink } from '../../../src/store/classroom/links.ts';
import { type TeacherView } from '../../../src/view/class/types.ts';
import { joinPhone, type Phone, sure } from './phone.ts';
import { classSettings } from './settings.ts';

/** A class with its teacher and all its phones. */
export interface OpenClass {
  session: OwnSession;
  teacher: TeacherLink;
  phones: Phone[];
  view(): TeacherView;
  /** The first view of the teacher, from the present one on, of which this is true. */
  until(is: (view: TeacherView) => boolean): Promise<TeacherView>;
  /** More phones take seats, `atOnce` at a time. */
  joinPhones(count: number, atOnce?: number): Promise<Phone[]>;
  /** Every phone chooses; the round ends when the last one has. */
  decideAll(choose: (phone: Phone, index: number) => boolean): Promise<void>;
  close(): void;
}

/**
 * Opens a class on the server whose pages lie at `url`.
 * @param through address the phones take, where it is another
 */
export async function openClass(
  url: string,
  settings: Partial<SessionSettings> = {},
  through = url,
): Promise<OpenClass> {
  const teacher = openTeacherLink(url);
  const session = sure(await teacher.create(classSettings(settings)));
  let view = sure(await teacher.lead(session.id, session.teacher)).view;
  const waiting = new Set<(view: TeacherView) => void>();
  teacher.onView((next) => {
    view = next;
    for (const tell of [...waiting]) tell(next);
  });
  const phones: Phone[] = [];
  return {
    session,
    teacher,
    phones,
    view: () => view,
    until(is) {
      if (is(view)) return Promise.resolve(view);
      return new Promise((resolve) => {
        const tell = (next: TeacherView) => {
          if (!is(next)) return;
          waiting.delete(tell);
          resolve(next);
        };
        waiting.add(tell);
      });
    },
    async joinPhones(count, atOnce = 50) {
      const joined: Phone[] = [];
      while (joined.length < count) {
        const some = Array.from({ length: Math.min(atOnce, count - joined.length) });
        joined.push(...(await Promise.all(some.map(() => joinPhone(through, session.code)))));
      }
      phones.push(...joined);
      return joined;
    },
    async decideAll(choose) {
      for (const result of await Promise.all(phones.map((one, i) => one.decide(choose(one, i))))) {
        sure(result);
      }
    },
    close() {
      for (const { close } of phones) close();
      teacher.close();
    },
  };
}
