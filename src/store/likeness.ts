import { type Likeness } from '../evidence/fitting.ts';
import { type Analysis } from '../theory/types.ts';
import { type Debrief } from './debrief.ts';

/** From this share of the growth on, what is captured is a pot that all pay into. */
const MUCH_CAPTURED = 0.5;

/** What of a finished game decides which published experiments are like it. */
export function likenessOf(debrief: Debrief, analysis: Analysis | null): Likeness {
  const { game, course, headline } = debrief;
  const { rounds, continuation, exitFee, capture } = game.scenario;
  return {
    class: analysis?.class ?? null,
    rounds,
    open: continuation < 1,
    ran: headline?.leaving === 'run',
    above: Math.max(course.opening.gap, ...course.rounds.map(({ gap }) => gap)),
    shared: exitFee > 0 || capture >= MUCH_CAPTURED,
  };
}
