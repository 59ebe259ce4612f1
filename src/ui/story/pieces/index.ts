import { type ComponentType } from 'preact';
import { type Chapter, type Told } from '../../../chapters/types.ts';

/** What a chapter's own picture is given. */
export interface PieceProps {
  chapter: Chapter;
  told: Told;
  step: string | null; // whose game it shows, where it shows one
}

/** Pictures that belong to one chapter each, by the name its staging gives; fetched when shown. */
export const PIECES: Readonly<Record<string, () => Promise<ComponentType<PieceProps>>>> = {};
