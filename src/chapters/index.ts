import { ashoreOrStay } from './ashore-or-stay.ts';
import { letOneDecide } from './let-one-decide.ts';
import { octoberDominoes } from './october-dominoes.ts';
import { realOrHollow } from './real-or-hollow.ts';
import { shadowOfTheFuture } from './shadow-of-the-future.ts';
import { theRace } from './the-race.ts';
import { threeRoads } from './three-roads.ts';
import { tollOrStory } from './toll-or-story.ts';
import { twoHolders } from './two-holders.ts';
import { type Chapter } from './types.ts';
import { usedWorthLess } from './used-worth-less.ts';
import { whoKeepsItWide } from './who-keeps-it-wide.ts';
import { yourRules } from './your-rules.ts';

/** The story, chapter by chapter (GAME.md §4). */
export const CHAPTERS: readonly Chapter[] = [
  twoHolders,
  theRace,
  whoKeepsItWide,
  shadowOfTheFuture,
  tollOrStory,
  usedWorthLess,
  octoberDominoes,
  ashoreOrStay,
  realOrHollow,
  letOneDecide,
  threeRoads,
  yourRules,
];

/** The chapter of that number as a link gives it, if there is one. */
export function chapterOf(number: string): Chapter | undefined {
  return CHAPTERS.find((chapter) => String(chapter.number) === number);
}
