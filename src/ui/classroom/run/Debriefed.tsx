import { type TeacherStore } from '../../../store/classroom/teacher-types.ts';
import { type TeacherView } from '../../../store/classroom/types.ts';

export function Debriefed(_: { store: TeacherStore; view: TeacherView }) {
  return null;
}
