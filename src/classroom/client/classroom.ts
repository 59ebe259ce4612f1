import { type Classroom } from '../../store/classroom/links.ts';
import { SERVED_PATH } from '../protocol/messages.ts';
import { readFigures } from './figures.ts';
import { openTeacherLink } from './teacher.ts';
import { openWallLink } from './wall.ts';

/** Whether the answer is that of a server that holds classes; a folder of files may answer anything. */
async function isServed(base: string): Promise<boolean> {
  const answer = await fetch(new URL(SERVED_PATH, base), { cache: 'no-store' });
  const told: unknown = answer.ok ? await answer.json().catch(() => null) : null;
  return typeof told === 'object' && told !== null && 'protocol' in told;
}

/** Ties to the server whose pages lie at `base`, an absolute address. */
export function openClassroom(base: string): Classroom {
  return {
    isServed: () => isServed(base),
    figures: (secret) => readFigures(base, secret, () => isServed(base)),
    openTeacher: () => openTeacherLink(base),
    openWall: () => openWallLink(base),
  };
}
