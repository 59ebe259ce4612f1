import { createStore, type StoreApi } from 'zustand/vanilla';
import { scenarioOf } from '../chapters/scenario.ts';
import { stepOf } from '../chapters/steps.ts';
import {
  type Chapter,
  type Given,
  type PlayStep,
  type Step,
  type Told,
} from '../chapters/types.ts';
import { simulate } from '../game/simulate.ts';
import { type Game } from '../game/types.ts';
import { type App } from './app.ts';
import { duelGames, standInDuel } from './duel.ts';
import { type ChapterProgress, keepProgress, recallProgress } from './progress.ts';
import { type Move } from './saved.ts';
import { createSitting } from './sitting.ts';

/** One reading of a chapter; every change is kept on the device. */
export interface Reading {
  chapter: Chapter;
  progress: ChapterProgress;
  told: Told;
  damaged: boolean; // something was kept that could not be read; told at the step one came to first
  /** One is at this step now; at the last one the chapter is done. */
  arrive(step: string): void;
  /** Give a guess, an answer or settings; null takes it back. */
  give(step: string, given: Given | null): void;
  /** The moves made so far in one game of a play step. */
  record(step: string, game: number, moves: Move[]): void;
  /** Play a step's games anew. */
  replay(step: string): void;
}

/** The game after these moves, and whether it is over. */
function gameAfter(step: PlayStep, index: number, moves: readonly Move[]): Game {
  const scenario = scenarioOf(step.games[index]!);
  return createSitting(scenario, '', moves, () => {}).getState().game;
}

/** The learner's finished games of a step; null for each that is still open. */
function gamesOf(step: Step | undefined, kept: readonly Move[][]): (Game | null)[] {
  if (step?.kind === 'duel') return duelGames(step, kept);
  if (step?.kind !== 'play') return [];
  return step.games.map((_, index) => {
    const moves = kept[index];
    if (moves === undefined) return null;
    const game = gameAfter(step, index, moves);
    return game.phase === 'over' ? game : null;
  });
}

/** How a step goes with a stand-in in the learner's seat. */
function standInGames(step: Step | undefined): Game[] {
  if (step?.kind === 'duel') return standInDuel(step);
  return step?.kind === 'play' ? step.games.map((input) => simulate(scenarioOf(input))) : [];
}

function toldBy(chapter: Chapter, progress: ChapterProgress): Told {
  const mine = new Map<string, (Game | null)[]>();
  const shown = new Map<string, Game[]>();
  const finished = (id: string): (Game | null)[] => {
    const known = mine.get(id);
    if (known) return known;
    const games = gamesOf(stepOf(chapter, id), progress.games[id] ?? []);
    mine.set(id, games);
    return games;
  };
  return {
    games(id) {
      const known = shown.get(id);
      if (known) return known;
      const own = finished(id);
      const whole = own.every((game) => game !== null);
      const standIn = whole ? [] : standInGames(stepOf(chapter, id));
      const games = own.map((game, index) => game ?? standIn[index]!);
      shown.set(id, games);
      return games;
    },
    played: (id) => finished(id).length > 0 && finished(id).every((game) => game !== null),
    given: (id) => progress.given[id] ?? null,
  };
}

function firstProgress(chapter: Chapter): ChapterProgress {
  return { at: chapter.steps[0]!.id, done: false, given: {}, games: {} };
}

/** Kept progress fitted to the chapter as it is today: what no step knows any more is let go. */
function fitted(chapter: Chapter, kept: ChapterProgress): ChapterProgress {
  const known = (id: string) => stepOf(chapter, id) !== undefined;
  const only = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => known(id)));
  return {
    at: known(kept.at) ? kept.at : chapter.steps[0]!.id,
    done: kept.done,
    given: only(kept.given),
    games: only(kept.games),
  };
}

/** Open a chapter where this device left it. */
export function openReading(
  { device, settings }: Pick<App, 'device' | 'settings'>,
  chapter: Chapter,
): StoreApi<Reading> {
  const { progress: kept, damaged } = recallProgress(device);
  const known = kept.chapters[chapter.id];
  const progress = known ? fitted(chapter, known) : firstProgress(chapter);
  let arrived: string | null = null;
  return createStore<Reading>()((set, get) => {
    const keep = (part: Partial<ChapterProgress>) => {
      const next = { ...get().progress, ...part };
      set({ progress: next, told: toldBy(chapter, next) });
      // Read anew, so that two tabs in two chapters never take each other's progress.
      const { progress: all } = recallProgress(device);
      const chapters = { ...all.chapters, [chapter.id]: next };
      if (!keepProgress(device, { ...all, chapters })) settings.getState().note('forgetful');
    };
    return {
      chapter,
      progress,
      told: toldBy(chapter, progress),
      damaged,
      arrive(step) {
        const last = chapter.steps.at(-1)!.id === step;
        if (arrived !== null && arrived !== step) set({ damaged: false });
        arrived = step;
        keep({ at: step, done: get().progress.done || last });
      },
      give(step, given) {
        const { [step]: _old, ...rest } = get().progress.given;
        keep({ given: given === null ? rest : { ...rest, [step]: given } });
      },
      record(step, game, moves) {
        const { games } = get().progress;
        const list = [...(games[step] ?? [])];
        list[game] = moves;
        // A game reached by a link may have none before it.
        keep({ games: { ...games, [step]: Array.from(list, (one) => one ?? []) } });
      },
      replay(step) {
        const { [step]: _old, ...rest } = get().progress.games;
        keep({ games: rest });
      },
    };
  });
}
