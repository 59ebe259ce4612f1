import { type Course, type CourseRound, marksOf } from './course.ts';

/**
 * The one round a course turns on. `waves`: the first forced sale; `run`: the first round in which more
 * than half of the holders sell; `pull`: the first in which every maker pulls; `peak`: the price was
 * never higher than after this round, and fell since; `low`: never lower, and rose since.
 */
export interface Turn {
  kind: 'waves' | 'run' | 'pull' | 'peak' | 'low';
  round: number; // 1-based
  count: number; // forced, sold or pulled in that round; 0 for peak and low
}

/** Whether so many sellers in one round are a run: more than half of the holders. */
export function isRun(sold: number, holders: number): boolean {
  return sold > holders / 2;
}

/** A move of the price below this share is no turn. */
const NOTICEABLE = 0.02;

function extremeAt(course: Course, sign: 1 | -1): number {
  const marks = marksOf(course);
  let best = marks[0]!;
  for (const mark of marks) if (sign * mark.price > sign * best.price) best = mark;
  return best.round;
}

function priceTurn(course: Course): Turn | null {
  const last = course.rounds.at(-1)!;
  for (const [kind, sign] of [
    ['peak', 1],
    ['low', -1],
  ] as const) {
    const round = extremeAt(course, sign);
    if (round === 0 || round === last.round) continue;
    const price = course.rounds[round - 1]!.price;
    if (sign * (price - last.price) > NOTICEABLE * price) return { kind, round, count: 0 };
  }
  return null;
}

/** The turning point of a game; null where nothing turned. */
export function turnOf(course: Course): Turn | null {
  if (course.rounds.length === 0) return null;
  const first = (
    kind: Turn['kind'],
    count: (round: CourseRound) => number,
    isEnough: (count: number) => boolean,
  ): Turn | null => {
    const found = course.rounds.find((round) => isEnough(count(round)));
    return found ? { kind, round: found.round, count: count(found) } : null;
  };
  return (
    first(
      'waves',
      (round) => round.forced,
      (forced) => forced > 0,
    ) ??
    first(
      'run',
      (round) => round.sold,
      (sold) => isRun(sold, course.holders),
    ) ??
    (course.makers > 0
      ? first(
          'pull',
          (round) => round.pulled,
          (pulled) => pulled === course.makers,
        )
      : null) ??
    priceTurn(course)
  );
}
