import { type Memory } from '../memory.ts';
import { type Clock } from './clock.ts';
import { type Classroom, type StudentLink } from './links.ts';

/** What the stores of a teacher's and a projector's page are given. The app is one. */
export interface ClassMeans {
  classroom(): Promise<Classroom>; // its code is fetched when it is first asked for
  clock: Clock;
  device: Memory;
  secrets: Map<string, string>; // for as long as the page is open, where the device does not remember
  /** Puts another address in place of this one: no new line in the history, no secret left in it. */
  replaceAddress(href: string): void;
}

/** What the store of a phone's page is given. */
export interface PhoneMeans {
  link: StudentLink;
  clock: Clock;
  device: Memory;
}
