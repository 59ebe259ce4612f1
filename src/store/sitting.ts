import { createStore, type StoreApi } from 'zustand/vanilla';
import { isGateShut, reduce, startGame } from '../game/reduce.ts';
import { type Game, type Intent, type Pledge } from '../game/types.ts';
import { type Result } from '../model/result.ts';
import { type Scenario } from '../scenario/types.ts';
import { seatView } from '../view/seat.ts';
import { type SeatView } from '../view/types.ts';
import { type Move } from './saved.ts';

/** One player's game on one screen. The game never waits for the picture: `shown` follows it. */
export interface Sitting {
  code: string; // of the scenario
  scenario: Scenario;
  game: Game;
  view: SeatView; // as the game stands
  shown: SeatView; // as the screen has told so far: `view`, or the one before the round being shown
  moves: Move[];
  phase: 'voting' | 'choosing' | 'revealing' | 'told' | 'over';
  skips: number; // how often the player asked to skip the animation
  pledge(phrase: Pledge): void;
  /** My vote on the coordinator's block; it closes the vote. */
  vote(agree: boolean): void;
  /** Where the gate is shut, a holder's sale is no choice and changes nothing. */
  choose(hold: boolean): void;
  skip(): void;
  /** The picture has come to the end of `round`. */
  settle(round: number): void;
  /** On to the next choice, or to the end. */
  proceed(): void;
}

function mustReduce(game: Game, intent: Intent): Game {
  const result: Result<Game> = reduce(game, intent);
  if (!result.ok) throw new Error(`${intent.type}: ${result.refusal.code}`);
  return result.value;
}

/** A vote in which I have no say is counted at once: a maker is not asked. */
function passVote(game: Game): Game {
  const asked = game.phase === 'voting' && game.scenario.seats.you.role === 'holder';
  return game.phase !== 'voting' || asked ? game : mustReduce(game, { type: 'close' });
}

function castVote(game: Game, agree: boolean | null): Game {
  if (game.phase !== 'voting') return game;
  const seat = game.scenario.seats.you;
  const cast = agree === null ? game : mustReduce(game, { type: 'vote', seat, agree });
  return mustReduce(cast, { type: 'close' });
}

/** My counted vote of the round that is open. */
function myVote({ votes, scenario }: Game): boolean | null {
  const { role, seat } = scenario.seats.you;
  return votes === null || role === 'maker' ? null : votes[seat] !== 0;
}

/** Whether I cannot sell in the round that is open. */
function mustHold(game: Game): boolean {
  return game.scenario.seats.you.role === 'holder' && isGateShut(game);
}

function playMove(before: Game, move: Move): Game {
  const game = castVote(before, move.vote);
  const seat = game.scenario.seats.you;
  const pledged =
    move.pledge !== null && game.scenario.pledges
      ? mustReduce(game, { type: 'pledge', seat, pledge: move.pledge })
      : game;
  const hold = move.hold || mustHold(game);
  const chosen = mustReduce(pledged, { type: 'choose', seat, hold });
  return passVote(mustReduce(chosen, { type: 'close' }));
}

/** The game after as many of `moves` as it takes. */
function playMoves(scenario: Scenario, moves: readonly Move[]): { game: Game; played: Move[] } {
  let game = passVote(startGame(scenario, [scenario.seats.you]));
  const played: Move[] = [];
  for (const move of moves) {
    if (game.phase === 'over') break;
    game = playMove(game, move);
    played.push(move);
  }
  return { game, played };
}

/** Sit down to a scenario, after the moves already made; `onMove` is told after each further one. */
export function createSitting(
  scenario: Scenario,
  code: string,
  moves: readonly Move[],
  onMove: (sitting: Sitting) => void,
): StoreApi<Sitting> {
  const { you } = scenario.seats;
  const { game, played } = playMoves(scenario, moves);
  const view = seatView(game, you);
  return createStore<Sitting>()((set, get) => ({
    code,
    scenario,
    game,
    view,
    shown: view,
    moves: played,
    phase: game.phase,
    skips: 0,
    pledge(phrase) {
      if (get().phase !== 'choosing' || !scenario.pledges) return;
      const next = mustReduce(get().game, { type: 'pledge', seat: you, pledge: phrase });
      const seen = seatView(next, you);
      set({ game: next, view: seen, shown: seen });
    },
    vote(agree) {
      if (get().phase !== 'voting') return;
      const next = castVote(get().game, agree);
      const seen = seatView(next, you);
      set({ game: next, view: seen, shown: seen, phase: 'choosing' });
    },
    choose(hold) {
      const before = get();
      if (before.phase !== 'choosing' || (!hold && mustHold(before.game))) return;
      const move: Move = {
        hold,
        pledge: before.game.pledged[you.role][you.seat] ?? null,
        vote: myVote(before.game),
      };
      const chosen = mustReduce(before.game, { type: 'choose', seat: you, hold });
      const next = passVote(mustReduce(chosen, { type: 'close' }));
      set({
        game: next,
        view: seatView(next, you),
        moves: [...before.moves, move],
        phase: 'revealing',
      });
      onMove(get());
    },
    skip() {
      if (get().phase === 'revealing') set({ skips: get().skips + 1 });
    },
    settle(round) {
      const { phase, game: now, view: seen } = get();
      if (phase === 'revealing' && round >= now.rounds.length) set({ phase: 'told', shown: seen });
    },
    proceed() {
      if (get().phase === 'told') set({ phase: get().game.phase });
    },
  }));
}
