import { decisionsOf } from '../../game/replay.ts';
import { encodeReplay, encodeScenario } from '../../scenario/link.ts';
import { type Group, type Session } from '../../session/types.ts';
import { classFindings } from '../../study/class/findings.ts';
import {
  type DebriefOptions,
  type ClassFindings as Found,
  type Share,
  type TreatmentFindings as Treatment,
} from '../../study/class/types.ts';

export { archiveOf, type Filed } from '../../study/archive.ts';
export { safeCsvOf } from '../../study/class/csv.ts';
export type { Recorded } from '../../study/class/record.ts';
export { classCodebook, classTable } from '../../study/class/table.ts';
export type { DebriefOptions, PlayerCourse, Share } from '../../study/class/types.ts';
export { forgetClasses } from './earlier.ts';
export {
  afterFinding,
  bandNote,
  bandOf,
  differenceFinding,
  firstFinding,
  massFinding,
  massShares,
  payoffFinding,
  predictionFinding,
  publishedFinding,
  shareFinding,
  trendEnds,
} from './sentences.ts';

/** A treatment in which at least one choice counts. */
export type TreatmentFindings = Treatment & { overall: Share };

/** What is found of a game in which at least one choice counts. */
export interface ClassFindings extends Omit<Found, 'treatments'> {
  treatments: TreatmentFindings[];
}

/** Numbers of the games with a closed round, from 1. */
export function playedGames({ past, game }: Session): number[] {
  return [...past, ...(game ? [game] : [])]
    .filter(({ closed }) => closed > 0)
    .map(({ number }) => number);
}

/** Whether a bot played for any holder, in a seat of its own or a student's, in any round of a game. */
export function hadBots(session: Session, number: number): boolean {
  return poolsOf(session, number).some(({ group: { by } }) =>
    by.some(({ holder }) => holder.includes('bot')),
  );
}

/**
 * Everything the page shows of a game; null where no choice in it counts, as without bots in a game that only
 * they played.
 */
export function findingsOf(session: Session, options: DebriefOptions): ClassFindings | null {
  const found = classFindings(session, options);
  if (found === null) return null;
  const counts = (one: Treatment): one is TreatmentFindings => one.overall !== null;
  const treatments = found.treatments.filter(counts);
  return treatments.length === 0 ? null : { ...found, treatments };
}

/** One pool of a game, as it can be watched again. */
export interface PoolPlayed {
  treatment: number;
  pool: number; // from 1
  round: number | null; // of the game, where partners were drawn each round
  group: Group;
}

/** The pools of a game in which a round was played. */
export function poolsOf({ past, game }: Session, number: number): PoolPlayed[] {
  const found = [...past, game].find((one) => one?.number === number);
  if (!found) return [];
  const drawn = found.before.length > 0;
  return [...found.before, found.groups].flatMap((groups, at) =>
    groups
      .map((group, pool) => ({
        treatment: group.treatment,
        pool: pool + 1,
        round: drawn ? at + 1 : null,
        group,
      }))
      .filter(({ group }) => group.game.rounds.length > 0),
  );
}

/** The code under which a pool opens in the game's own viewer. */
export function replayCodeOf({ group }: PoolPlayed): string {
  return encodeReplay({ scenario: group.scenario, decisions: decisionsOf(group.game) });
}

/** What a class played, the same for the same scenario whoever played it and however many they were. */
export function likenessOfClass({ settings }: Session, treatment: number): string {
  const scenario = settings.treatments[treatment];
  return scenario ? encodeScenario({ ...scenario, seed: 0 }) : '';
}
