import { timeLeft } from '../../session/clock.ts';
import { awaited, hasAnswered } from '../../session/players.ts';
import { type Phase, type Session } from '../../session/types.ts';
import { type RoomView } from './types.ts';

type Counted = Pick<RoomView, 'seats' | 'answered'>;

const known = new WeakMap<Session, Counted>();

function countAnswers(session: Session): Counted {
  const found = known.get(session);
  if (found) return found;
  const players = awaited(session);
  const answered = players.filter((player) => hasAnswered(session, player)).length;
  const counted = { seats: players.length, answered };
  known.set(session, counted);
  return counted;
}

/** Who answers now; before a game, who is in: students wait for that number to grow. */
function counted(session: Session): Counted {
  if (isOpen(session.phase)) return countAnswers(session);
  const isLobby = session.phase === 'lobby';
  const here = isLobby ? session.players.filter(({ removed }) => !removed).length : 0;
  return { seats: here, answered: 0 };
}

function isOpen(phase: Phase): boolean {
  return phase === 'predicting' || phase === 'voting' || phase === 'choosing';
}

function givenTime({ phase, settings, clock }: Session, left: number | null): number | null {
  if (left === null) return null;
  const seconds = (phase === 'revealed' ? settings.reveal : settings.timer) ?? 0;
  return Math.max(seconds * 1_000, clock.left ?? 0);
}

function roundOf({ phase, game }: Session): number {
  if (game === null || phase === 'predicting') return 0;
  return phase === 'voting' || phase === 'choosing' ? game.closed + 1 : game.closed;
}

/** Rounds of the game in play, or of the next one; null where students are not told. */
function roundsTold({ settings, game }: Session): number | null {
  const { endingTold, treatments } = game?.settings ?? settings;
  if (!endingTold) return null;
  return game?.rounds ?? Math.max(...treatments.map(({ rounds }) => rounds));
}

/** What everybody in the room may know. `at` is ms since 1970 on the server's clock. */
export function roomView(session: Session, at: number): RoomView {
  const { phase, turn, settings, game, clock } = session;
  const left = timeLeft(clock, at);
  return {
    phase,
    turn,
    game: game?.number ?? 1,
    games: settings.games,
    round: roundOf(session),
    rounds: roundsTold(session),
    left,
    total: givenTime(session, left),
    paused: clock.paused,
    ...counted(session),
  };
}
