import { answerOf } from '../../session/answered.ts';
import { isAwaited, placeOf, playerOf } from '../../session/players.ts';
import { type Group, type Place, type Player, type Session } from '../../session/types.ts';
import { endOf } from './end.ts';
import { type Have } from './have.ts';
import { playOf } from './play.ts';
import { roomView } from './room.ts';
import { livedBy, roundOf } from './rounds.ts';
import { innerText, type Told, toldText, toldWhole } from './told.ts';
import { type StudentView, type Without } from './types.ts';

function stateOf({ removed, handed }: Player, place: Place | null): StudentView['you']['state'] {
  if (removed) return 'removed';
  if (place === null) return 'watching';
  return handed ? 'handed' : 'playing';
}

function isDone({ phase }: Session): boolean {
  return phase === 'over' || phase === 'closed';
}

function withoutOf(session: Session, player: number): Without {
  if (session.game === null) return 'not-started';
  if (isDone(session)) return 'between';
  return player > session.game.present ? 'late' : 'remainder';
}

function askedOf(session: Session, player: number): StudentView['asks'] {
  if (!isAwaited(session, player)) return null;
  if (session.phase === 'predicting') return 'prediction';
  return session.phase === 'voting' ? 'vote' : 'choice';
}

function mineOf({ game, phase }: Session, player: number): StudentView['mine'] {
  if (game === null) return { prediction: null, pledge: null, vote: null, hold: null };
  return {
    prediction: answerOf(game.predictions, player) ?? null,
    pledge: answerOf(game.pledges, player) ?? null,
    vote: phase === 'voting' ? (answerOf(game.votes, player) ?? null) : null,
    hold: phase === 'choosing' ? (answerOf(game.decisions, player)?.hold ?? null) : null,
  };
}

/** Of the scenario the player plays; before that of the only one there is. */
function titleOf({ settings }: Session, group: Group | null): StudentView['title'] {
  const only = settings.treatments.length === 1 ? settings.treatments[0]!.title : undefined;
  return (group === null ? only : group.scenario.title) ?? null;
}

type Own = Pick<StudentView, 'you' | 'title' | 'mine' | 'asks' | 'mayPledge' | 'end'>;
type Shared = Pick<StudentView, 'room' | 'names' | 'roles'>;

/** A view in parts, so that what is told to many is worked out and written once. */
interface Parts extends Told<Shared, Own> {
  play: ReturnType<typeof playOf> | null;
  past: ReturnType<typeof roundOf>[];
}

const known = new WeakMap<Session, { at: number; shared: Shared }>();

function sharedBy(session: Session, at: number): Shared {
  const found = known.get(session);
  if (found?.at === at) return found.shared;
  const { names, roles } = session.settings;
  const shared = { room: roomView(session, at), names, roles };
  known.set(session, { at, shared });
  return shared;
}

function partsOf(session: Session, player: number, have: Have, at: number): Parts {
  const one = playerOf(session, player)!;
  const { game } = session;
  const place = one.removed ? null : placeOf(session, player);
  const state = stateOf(one, place);
  const closed = have !== null && have.game === game?.number ? have.rounds : 0;
  const asks = askedOf(session, player);
  const group = place && game!.groups[place.group]!;
  return {
    shared: sharedBy(session, at),
    own: {
      you: {
        player,
        name: one.name,
        state,
        without: state === 'watching' ? withoutOf(session, player) : null,
      },
      title: titleOf(session, group),
      mine: mineOf(session, player),
      asks,
      mayPledge: asks === 'choice' && group!.scenario.pledges,
      end: game !== null && isDone(session) && !one.removed ? endOf(game, player) : null,
    },
    play: place && playOf(session, place),
    past: place ? livedBy(game!, player, closed).map(roundOf) : [],
  };
}

/**
 * All that one player of the class may know at `at` (ms since 1970 on the server's clock), with the rounds
 * closed since those the phone has.
 */
export function studentView(session: Session, player: number, have: Have, at: number): StudentView {
  const { play, past, ...told } = partsOf(session, player, have, at);
  return { ...toldWhole(told), play: play && toldWhole(play), past: past.map(toldWhole) };
}

/** The same view as JSON, for a whole class at once. */
export function studentText(session: Session, player: number, have: Have, at: number): string {
  const { shared, own, play, past } = partsOf(session, player, have, at);
  const market = `"play":${play && toldText(play)},"past":[${past.map(toldText).join()}]`;
  return `{${innerText(shared)},${market},${JSON.stringify(own).slice(1)}`;
}
