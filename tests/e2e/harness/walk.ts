import { type Page } from 'playwright-core';
import { type Chapter, type Step } from '../../../src/chapters/types.ts';
import { type Hands } from './hands.ts';
import { type Spoken } from './words.ts';

/** What can be looked at on the way: a step one has come to, a game within it, and what it came to. */
export type Moment = 'arrived' | 'choosing' | 'told' | 'done';

export interface Walk {
  page: Page;
  language: Spoken;
  chapter: Chapter;
  hands: Hands;
  /** Called at every moment; the page must be left as it was, reloads aside. */
  at?(step: Step, moment: Moment): Promise<void>;
}
