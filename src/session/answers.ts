import { isGateShut } from '../game/reduce.ts';
import { PLEDGES } from '../game/types.ts';
import { accept, type Refusal, type Result, refuse } from '../model/result.ts';
import { answerOf, withAnswer } from './answered.ts';
import { isAwaited, placeOf, playerOf } from './players.ts';
import { type ClassGame, type Phase, type Session, type StudentIntent } from './types.ts';

type Answer = Exclude<StudentIntent, { type: 'speak' }>;

const PHASES: Record<Answer['type'], Phase> = {
  predict: 'predicting',
  pledge: 'choosing',
  vote: 'voting',
  decide: 'choosing',
};

/** Why a player cannot answer now, if so. */
function refusalOf(session: Session, { type, player, turn }: Answer): Refusal | null {
  const one = playerOf(session, player);
  if (one === undefined) return { code: 'class.no-seat' };
  if (one.removed) return { code: 'class.removed' };
  if (one.handed) return { code: 'class.handed' };
  if (session.phase === 'closed') return { code: 'class.over' };
  if (turn !== session.turn) return { code: 'class.round-closed' };
  if (session.phase !== PHASES[type]) return { code: 'class.not-asked' };
  if (placeOf(session, player) === null) return { code: 'class.no-seat' };
  return isAwaited(session, player) ? null : { code: 'class.not-asked' };
}

function withGame(session: Session, change: Partial<ClassGame>): Result<Session> {
  return accept({ ...session, game: { ...session.game!, ...change } });
}

function decide(session: Session, player: number, hold: boolean, at: number): Result<Session> {
  const { decisions, groups } = session.game!;
  const place = placeOf(session, player)!;
  if (!hold && place.seat.role === 'holder' && isGateShut(groups[place.group]!.game)) {
    return refuse({ code: 'game.gate-shut' });
  }
  if (answerOf(decisions, player)?.hold === hold) return accept(session);
  return withGame(session, { decisions: withAnswer(decisions, player, { hold, at }) });
}

function predict(session: Session, player: number, share: number): Result<Session> {
  if (!(share >= 0 && share <= 1)) {
    return refuse({ code: 'class.bad-message', path: 'share', allowed: { min: 0, max: 1 } });
  }
  const { predictions } = session.game!;
  if (answerOf(predictions, player) === share) return accept(session);
  return withGame(session, { predictions: withAnswer(predictions, player, share) });
}

/**
 * What a student answers: the last answer of a phase counts. Refusals: `class.no-seat`, `class.removed`,
 * `class.handed`, `class.over`, `class.round-closed` (meant for another phase), `class.not-asked`,
 * `class.bad-message`, `game.no-pledges`, `game.gate-shut` (a sale in a blocked round).
 */
export function answer(session: Session, intent: Answer, at: number): Result<Session> {
  const refusal = refusalOf(session, intent);
  if (refusal) return refuse(refusal);
  const { player } = intent;
  const { pledges, votes } = session.game!;
  switch (intent.type) {
    case 'decide':
      return decide(session, player, intent.hold, at);
    case 'predict':
      return predict(session, player, intent.share);
    case 'vote':
      if (answerOf(votes, player) === intent.agree) return accept(session);
      return withGame(session, { votes: withAnswer(votes, player, intent.agree) });
    case 'pledge':
      if (!session.settings.pledges) return refuse({ code: 'game.no-pledges' });
      if (!PLEDGES.includes(intent.pledge)) return refuse({ code: 'class.bad-message' });
      if (answerOf(pledges, player) === intent.pledge) return accept(session);
      return withGame(session, { pledges: withAnswer(pledges, player, intent.pledge) });
  }
}
