import { type Chapter, type Told } from '../../../chapters/types.ts';

/** What a chapter's own picture is given. */
export interface PieceProps {
  chapter: Chapter;
  told: Told;
  step: string | null; // whose game it shows, where it shows one
}
