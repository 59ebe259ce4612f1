import { isDeepStrictEqual } from 'node:util';
import { openJournal } from '../../../src/classroom/server/journal/journal.ts';
import { type Entry, type Session } from '../../../src/session/types.ts';
import { classFindings } from '../../../src/study/class/findings.ts';
import { readRecord } from '../../../src/study/class/record.ts';
import { classTable } from '../../../src/study/class/table.ts';
import { studentView } from '../../../src/view/class/student.ts';
import { sure } from '../harness/phone.ts';
import { type LessonReport, type PupilReport } from './plan.ts';

/** What a class says of itself and what its database says; the two must be equal. */
export interface Verdict {
  lesson: number;
  phase: string;
  missing: number; // rounds of its games that were not played
  joined: [students: number, seats: number];
  twice: number; // phases that were ended more than once
  lost: string[]; // decisions that a student counts and the database does not hold
  unheard: string[]; // decisions in the database that no student counts
  doubted: string[]; // refused to a student, and yet in the database
  sameDebrief: boolean; // from what the teacher took away, and from the database
  strange: number[]; // students whose phone showed something else at the end than the database gives
  rounds: number;
  lines: number; // of the journal
  learned: number;
}

const keysOf = (pupil: PupilReport, list: string[]) => list.map((key) => `${pupil.player} ${key}`);

/** Decisions of a journal as `player turn hold`. */
function decisionsIn(journal: readonly Entry[]): string[] {
  return journal.flatMap(({ intent }) =>
    intent.type === 'decide' ? [`${intent.player} ${intent.turn} ${intent.hold}`] : [],
  );
}

function gamesOf({ past, game }: Session) {
  return game === null ? past : [...past, game];
}

/** Everything the teacher is shown of a class, from its journal. */
function debriefOf(code: string, journal: readonly Entry[]): unknown {
  const recorded = sure(readRecord(code, journal));
  const games = gamesOf(recorded.session).map(({ number }) =>
    classFindings(recorded.session, { game: number, bots: true }),
  );
  return [games, classTable(recorded, true, () => null)];
}

function twiceIn(journal: readonly Entry[]): number {
  const ended = journal.flatMap(({ intent }) =>
    intent.type === 'end-phase' || intent.type === 'next' ? [intent.turn] : [],
  );
  return ended.length - new Set(ended).size;
}

/** What a phone shows at the end: the last game's rounds, and how it came out. */
function lastOf({ you, past, end }: PupilReport['last']) {
  return { you, past, end };
}

async function judge(
  { lesson, pupils, record }: LessonReport,
  journal: readonly Entry[],
): Promise<Verdict> {
  const { session } = sure(readRecord(record.code, journal));
  const stored = new Set(decisionsIn(journal));
  const counted = new Set(
    pupils.flatMap((one) => keysOf(one, [...one.acknowledged, ...one.learned])),
  );
  const refused = pupils.flatMap((one) =>
    keysOf(one, one.refused).filter((key) => stored.has(key.replace(/ [^ ]+$/, ''))),
  );
  const games = gamesOf(session);
  const isStrange = ({ player, last }: PupilReport) =>
    !isDeepStrictEqual(lastOf(last), lastOf(studentView(session, player, null, 0)));
  return {
    lesson,
    phase: session.phase,
    missing: games.reduce((sum, { rounds, closed }) => sum + rounds - closed, 0),
    joined: [new Set(pupils.map(({ player }) => player)).size, session.players.length],
    twice: twiceIn(journal),
    lost: [...counted].filter((key) => !stored.has(key)),
    unheard: [...stored].filter((key) => !counted.has(key)),
    doubted: refused,
    sameDebrief: isDeepStrictEqual(
      debriefOf(record.code, record.journal),
      debriefOf(record.code, journal),
    ),
    strange: pupils.filter(isStrange).map(({ player }) => player),
    rounds: games.reduce((sum, { closed }) => sum + closed, 0),
    lines: journal.length,
    learned: pupils.reduce((sum, { learned }) => sum + learned.length, 0),
  };
}

/** Holds every class against what the database at `url` holds of it. */
export async function judgeAll(url: string, reports: readonly LessonReport[]): Promise<Verdict[]> {
  const journal = await openJournal({ url });
  const verdicts: Verdict[] = [];
  for (const report of reports) {
    verdicts.push(await judge(report, await journal.entries(report.record.id, 0)));
  }
  await journal.close();
  return verdicts;
}
