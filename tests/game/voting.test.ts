import { describe, expect, it } from 'vitest';
import { reduce, startGame } from '../../src/game/reduce.ts';
import { decisionsOf, replayGame } from '../../src/game/replay.ts';
import { simulate } from '../../src/game/simulate.ts';
import { type Game, type Intent } from '../../src/game/types.ts';
import { type Seat } from '../../src/model/seat.ts';
import { type ScenarioInput } from '../../src/scenario/types.ts';
import { seatView } from '../../src/view/seat.ts';
import { scenario } from './scenario.ts';

const YOU: Seat = { role: 'holder', seat: 0 };
const MAKER: Seat = { role: 'maker', seat: 0 };
const BLOCK = { from: 2, length: 2, seizure: 0, share: 0.5, vote: true };
const EVERYBODY: Seat[] = Array.from({ length: 4 }, (_, seat) => ({ role: 'holder', seat }));

/** Four holders who all sell if they can, and who are asked before round 2. */
function sellers(coordinator: object = {}, more: ScenarioInput = {}) {
  return scenario({
    holders: 4,
    rounds: 5,
    coordinator: { ...BLOCK, ...coordinator },
    seats: { holders: ['always-sell'] },
    ...more,
  });
}

function advance(game: Game, ...intents: Intent[]): Game {
  return intents.reduce((now, intent) => {
    const next = reduce(now, intent);
    if (!next.ok) throw new Error(next.refusal.code);
    return next.value;
  }, game);
}

function refusal(game: Game, intent: Intent): string | null {
  const next = reduce(game, intent);
  return next.ok ? null : next.refusal.code;
}

const CLOSE: Intent = { type: 'close' };
const vote = (seat: Seat, agree: boolean): Intent => ({ type: 'vote', seat, agree });
const choose = (seat: Seat, hold: boolean): Intent => ({ type: 'choose', seat, hold });

/** At the vote, with all four seats played from outside; `agree` of them vote for it. */
function voted(agree: number, coordinator: object = {}): Game {
  const start = advance(startGame(sellers(coordinator), EVERYBODY), CLOSE);
  return advance(start, ...EVERYBODY.map((seat, i) => vote(seat, i < agree)), CLOSE);
}

describe('the vote on the block', () => {
  it('is held once, before the block’s first round, and then the round is chosen', () => {
    const game = startGame(sellers(), [YOU]);
    expect(game.phase).toBe('choosing');
    const second = advance(game, CLOSE);
    expect(second.phase).toBe('voting');
    expect(seatView(second, YOU)).toMatchObject({
      phase: 'voting',
      round: 2,
      gate: { from: 2, to: 3, vote: true, decided: 'pending', shutNow: false },
    });
    const counted = advance(second, vote(YOU, true), CLOSE);
    expect(counted.phase).toBe('choosing');
    expect(counted.rounds).toHaveLength(1);
    expect(advance(counted, CLOSE).phase).toBe('choosing');
  });

  it.each([
    [2, false],
    [3, true],
  ])('passes with a strict majority: %i of 4 agree', (agree, passed) => {
    const game = voted(agree);
    const gate = seatView(game, YOU).gate!;
    expect(gate).toMatchObject({ decided: passed ? 'shut' : 'open', shutNow: passed });
    const after = advance(game, CLOSE);
    expect(after.rounds[1]!.report.gateShut).toBe(passed);
    expect(seatView(after, YOU).past[1]!.votes).toMatchObject({
      agree,
      against: 4 - agree,
      passed,
      each: null,
    });
    expect(seatView(after, YOU).gate!.decided).toBe(passed ? 'shut' : 'open');
  });

  it('shows who voted what where each is seen, or once the game is over', () => {
    const seen = scenario({ ...sellers(), information: 'each' } as never);
    const open = advance(startGame(seen, EVERYBODY), CLOSE, vote(YOU, true), CLOSE, CLOSE);
    expect(seatView(open, YOU).past[1]!.votes!.each![0]).toBe(true);
    const over = advance(voted(1), CLOSE, CLOSE, CLOSE, CLOSE);
    expect(seatView(over, YOU).past[1]!.votes!.each).toEqual([true, false, false, false]);
  });

  it('lets nobody sell in the block, noise or not, and everybody after it', () => {
    const noisy = sellers({}, { noise: 0.5, seats: { holders: ['always-hold'] }, seed: 6 });
    let game = advance(startGame(noisy, EVERYBODY), CLOSE);
    game = advance(game, ...EVERYBODY.map((seat) => vote(seat, true)), CLOSE, CLOSE, CLOSE);
    for (const round of game.rounds.slice(1, 3)) {
      expect([...round.holders]).toEqual([1, 1, 1, 1]);
      expect(round.slipped.filter(({ role }) => role === 'holder')).toEqual([]);
    }
    const after = advance(voted(4), CLOSE, CLOSE, CLOSE);
    expect(after.rounds.map(({ held }) => held.holder)).toEqual([0, 4, 4, 0]);
  });

  it.each<[string, () => Game, Intent, string]>([
    [
      'a vote before it is held',
      () => startGame(sellers(), [YOU]),
      vote(YOU, true),
      'game.not-voting',
    ],
    [
      'a second vote',
      () => advance(startGame(sellers(), [YOU]), CLOSE, vote(YOU, true)),
      vote(YOU, false),
      'game.already-voted',
    ],
    [
      'a vote on a block without one',
      () => startGame(sellers({ vote: undefined }), [YOU]),
      vote(YOU, true),
      'game.no-vote',
    ],
    ['a vote without a block', () => startGame(scenario(), [YOU]), vote(YOU, true), 'game.no-vote'],
    [
      'a maker’s vote',
      () => advance(startGame(sellers(), [MAKER]), CLOSE),
      vote(MAKER, true),
      'game.no-vote',
    ],
    [
      'a vote for another seat',
      () => advance(startGame(sellers(), [YOU]), CLOSE),
      vote(EVERYBODY[1]!, true),
      'game.not-your-seat',
    ],
    [
      'a choice while voting',
      () => advance(startGame(sellers(), [YOU]), CLOSE),
      choose(YOU, true),
      'game.still-voting',
    ],
    [
      'a pledge while voting',
      () => advance(startGame(sellers({}, { pledges: true }), [YOU]), CLOSE),
      { type: 'pledge', seat: YOU, pledge: 'will-hold' },
      'game.still-voting',
    ],
    ['a sale in the block', () => voted(4), choose(YOU, false), 'game.gate-shut'],
    [
      'a sale in its second round',
      () => advance(voted(4), CLOSE),
      choose(YOU, false),
      'game.gate-shut',
    ],
  ])('refuses %s', (_, game, intent, code) => {
    expect(refusal(game(), intent)).toBe(code);
  });

  it('takes a hold in the block, a maker’s pull, and a sale once it is over', () => {
    expect(refusal(voted(4), choose(YOU, true))).toBeNull();
    const maker = advance(startGame(sellers({ vote: undefined, from: 1 }), [MAKER]));
    expect(refusal(maker, choose(MAKER, false))).toBeNull();
    expect(refusal(advance(voted(4), CLOSE, CLOSE), choose(YOU, false))).toBeNull();
    expect(refusal(voted(0), choose(YOU, false))).toBeNull();
  });

  it('comes to an end when nobody plays, the votes as the model advises', () => {
    const game = simulate(sellers());
    expect(game.rounds).toHaveLength(5);
    expect(game.rounds[1]!.votes).not.toBeNull();
    expect(game.rounds.filter(({ votes }) => votes !== null)).toHaveLength(1);
  });
});

describe('a replay with a vote', () => {
  it.each([0, 2, 3, 4])('plays the same again with %i of 4 for the block', (agree) => {
    const game = advance(voted(agree, { seizure: 0.5 }), CLOSE, CLOSE, CLOSE, CLOSE);
    const decisions = decisionsOf(game);
    expect(decisions.votes).toEqual(EVERYBODY.map((_, i) => i < agree));
    const again = replayGame({ scenario: game.scenario, decisions });
    if (!again.ok) throw new Error(again.refusal.code);
    expect(again.value.rounds.map(({ after }) => after)).toEqual(
      game.rounds.map(({ after }) => after),
    );
    expect(again.value.rounds.map(({ votes }) => votes)).toEqual(
      game.rounds.map(({ votes }) => votes),
    );
  });

  it('has no votes of a game that ended before', () => {
    const game = advance(startGame(sellers(), EVERYBODY), CLOSE);
    expect(decisionsOf(game).votes).toBeUndefined();
  });

  it('makes those hold who would sell in the block', () => {
    const held = sellers({ vote: undefined });
    const sale = Array.from({ length: 3 }, () => Array(4).fill(false));
    const makers = Array.from({ length: 3 }, () => [true, true]);
    const played = replayGame({ scenario: held, decisions: { holders: sale, makers } });
    if (!played.ok) throw new Error(played.refusal.code);
    expect(played.value.rounds.map(({ held: { holder } }) => holder)).toEqual([0, 4, 4]);
    expect(decisionsOf(played.value).holders[1]).toEqual([true, true, true, true]);
  });

  it('refuses votes where none was held, and too few of them', () => {
    const given = (coordinator: object, votes: boolean[]) => {
      const scenarioOf = sellers(coordinator);
      const rows = (seats: number) => [0, 1].map(() => Array(seats).fill(true));
      const decisions = { holders: rows(4), makers: rows(2), votes };
      return replayGame({ scenario: scenarioOf, decisions });
    };
    expect(given({}, [true, true, true, false]).ok).toBe(true);
    expect(given({}, [true])).toMatchObject({ refusal: { code: 'replay.misfit', path: 'votes' } });
    expect(given({ from: 3 }, [true, true, true, true]).ok).toBe(false);
  });
});
