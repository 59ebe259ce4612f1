import { type Pledge } from '../../game/types.ts';
import { mix } from '../../model/chance.ts';
import { type Role, type Seat } from '../../model/seat.ts';
import { type Scenario } from '../../scenario/types.ts';
import { seatingStream, shuffled } from '../../session/draws.ts';
import { type ClassGame, type Group, type Session } from '../../session/types.ts';
import { gateOf, seenExtensions, seenSiblings } from '../extensions.ts';
import { asBooleans, seenMarket } from '../seat.ts';
import { type Gate, type SeatView, type SeenRound } from '../types.ts';
import { factsOf } from './facts.ts';
import { nowOf, pledgesIn } from './now.ts';
import { type WallScene } from './types.ts';

/** A holder's seat that does not exist: whoever looks at the wall sees no figure of its own. */
const NOBODY: Seat = { role: 'holder', seat: -1 };

/** More rounds than this no scenario has. */
const MOST_ROUNDS = 100;

/** Students are not told of what is to come, nor where the game ends if that is so settled. */
function sceneryOf({ settings }: ClassGame, { scenario, game }: Group): Scenario {
  const closed = game.rounds.length;
  return {
    ...scenario,
    rounds: settings.endingTold ? scenario.rounds : MOST_ROUNDS,
    events: scenario.events.filter(({ round }) => round <= closed),
    seats: {
      you: { role: 'holder', seat: 0 },
      holders: [{ id: 'always-hold' }],
      makers: scenario.makers > 0 ? [{ id: 'stand' }] : [],
    },
    seed: 0,
  };
}

function seenRound(group: Group, index: number, told: boolean): SeenRound {
  const { record, held, seized } = factsOf(group, index);
  const { information } = group.scenario;
  const extensions = seenExtensions(group.game, record, NOBODY);
  return {
    ...seenMarket(record),
    held: told ? { holder: held.holder.hold, maker: held.maker.hold } : null,
    each:
      information === 'each'
        ? { holder: asBooleans(record.holders), maker: asBooleans(record.makers) }
        : null,
    ...extensions,
    votes: extensions.votes && closeVotes(extensions.votes, information === 'each'),
    mine: { held: true, slipped: false, gain: 0, forced: false, seized: 0 },
    seized: sumOf(seized.values()),
  };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

type Votes = NonNullable<SeenRound['votes']>;

/** Who voted how is told on the wall only where everything each one does is. */
function closeVotes(votes: Votes, each: boolean): Votes {
  return { ...votes, each: each ? votes.each : null, mine: null };
}

function gateTold({ settings }: ClassGame, { game, scenario }: Group): Gate | null {
  const gate = gateOf(game, NOBODY);
  const { coordinator } = scenario;
  if (gate === null || coordinator === undefined) return null;
  const last = coordinator.from + coordinator.length - 1;
  return {
    ...gate,
    to: settings.endingTold ? gate.to : last,
    votes: gate.votes && closeVotes(gate.votes, scenario.information === 'each'),
  };
}

/** Pledges by seat; in another order every round, so that no place on the wall is somebody's. */
function pledgesTold(session: Session, at: number, role: Role): (Pledge | null)[] {
  const classGame = session.game!;
  const group = classGame.groups[at]!;
  const pledges = pledgesIn(session, group, role);
  if (group.scenario.information === 'each') return pledges;
  const seed = mix(classGame.seed, 'seating', at, classGame.closed) >>> 0;
  return shuffled(pledges, seatingStream(seed, 'wall', role === 'holder' ? 0 : 1));
}

function viewOf(session: Session, at: number): SeatView {
  const classGame = session.game!;
  const group = classGame.groups[at]!;
  const { game, scenario } = group;
  const { market, price } = nowOf(game);
  const ended = session.phase === 'over' || session.phase === 'closed';
  const silent = game.pledged.holder.map(() => null);
  const open = session.phase === 'choosing' && scenario.pledges;
  const told = scenario.information !== 'none' || ended;
  const rounds = classGame.settings.endingTold ? scenario.rounds : MOST_ROUNDS;
  return {
    you: NOBODY,
    phase: game.phase,
    round: Math.min(rounds, game.rounds.length + (game.phase === 'over' ? 0 : 1)),
    rounds,
    price,
    value: market.value,
    gap: market.gap,
    depth: market.depth,
    account: { stock: 0, cash: 0, debt: 0, paper: 0, exit: 0, siblings: [] },
    myDrop: 0,
    past: game.rounds.map((_, index) => seenRound(group, index, told)),
    chosen: null,
    pledges: {
      holder: open ? pledgesTold(session, at, 'holder') : silent,
      maker: open ? pledgesTold(session, at, 'maker') : game.pledged.maker.map(() => null),
    },
    belief: market.quality?.belief ?? null,
    gate: gateTold(classGame, group),
    siblings: seenSiblings(market),
    allTokens: null,
    finished: finishedOf(group, ended),
  };
}

/** What came out about the token; who did what is nobody's to see on a wall. */
function finishedOf({ game }: Group, ended: boolean): SeatView['finished'] {
  if (!ended) return null;
  const real = game.rounds.at(-1)?.reveal?.real ?? null;
  return { waves: [], choices: { holder: [], maker: [] }, real };
}

/** The first pool of each treatment, as the stage draws it. */
export function scenesOf(session: Session): WallScene[] {
  const groups = session.game?.groups ?? [];
  return groups.flatMap((group, at) => {
    const isFirst = groups.findIndex(({ treatment }) => treatment === group.treatment) === at;
    if (!isFirst) return [];
    return [
      {
        treatment: group.treatment,
        scenario: sceneryOf(session.game!, group),
        view: viewOf(session, at),
      },
    ];
  });
}
