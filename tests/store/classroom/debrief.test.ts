import { describe, expect, it } from 'vitest';
import { replayGame } from '../../../src/game/replay.ts';
import { decodeReplay } from '../../../src/scenario/link.ts';
import { shareTable } from '../../../src/store/classroom/chart-tables.ts';
import {
  findingsOf,
  hadBots,
  likenessOfClass,
  playedGames,
  poolsOf,
  replayCodeOf,
} from '../../../src/store/classroom/debrief.ts';
import { likenessOfTreatment } from '../../../src/store/classroom/published.ts';
import { preset, Room } from '../../session/room.ts';

/** A round in which these players hold and everybody else sells. */
function playRound(room: Room, holders: readonly number[]): void {
  for (const { id } of room.session.players) room.decide(id, holders.includes(id));
  if (room.phase === 'choosing') room.end();
}

function twoTreatments(): Room {
  const calm = preset('race-to-the-exit', { noise: 0, rounds: 2, capture: 0.8 });
  const race = preset('race-to-the-exit', { noise: 0, rounds: 2 });
  const room = new Room({ treatments: [race, calm], groupSize: 2, games: 2 }).join(8).start();
  playRound(room, [1, 2, 3, 4, 5, 6, 7]);
  room.next();
  playRound(room, [1, 2]);
  return room;
}

describe('the debrief of a class', () => {
  it('holds both treatments of the game that is asked for', () => {
    const { session } = twoTreatments();
    const found = findingsOf(session, { game: 1, bots: false })!;
    expect(found.treatments.map(({ treatment, players }) => [treatment, players])).toEqual([
      [0, 4],
      [1, 4],
    ]);
    const counted = found.treatments.flatMap(({ shares }) => shares.map(({ held }) => held));
    expect(counted.reduce((sum, held) => sum + held, 0)).toBe(9);
    expect(findingsOf(session, { game: 2, bots: false })).toBeNull();
  });

  it('has games only once a round was closed', () => {
    const room = new Room().join(4);
    expect(playedGames(room.session)).toEqual([]);
    room.start();
    expect(playedGames(room.session)).toEqual([]);
    playRound(room, [1]);
    expect(playedGames(room.session)).toEqual([1]);
    expect(playedGames(twoTreatments().next().start().session)).toEqual([1]);
  });

  it('leaves bots out, and has nothing to say where only they played', () => {
    const room = new Room({ fill: true }).join(2).start();
    room.do({ type: 'hand', player: 1, to: 'bot' }, { type: 'hand', player: 2, to: 'bot' });
    room.end();
    expect(hadBots(room.session, 1)).toBe(true);
    expect(findingsOf(room.session, { game: 1, bots: false })).toBeNull();
    const { overall } = findingsOf(room.session, { game: 1, bots: true })!.treatments[0]!;
    expect(overall.of).toBe(room.game.groups[0]!.seats.holder.length);
  });

  it('makes a table of the shares with a letter for each treatment', () => {
    const found = findingsOf(twoTreatments().session, { game: 1, bots: false })!;
    const { columns, rows } = shareTable(found);
    expect(columns.map(({ name }) => name).slice(0, 3)).toEqual(['treatment', 'round', 'held']);
    expect(rows.map(([letter, round]) => `${letter}${round}`)).toEqual(['A1', 'A2', 'B1', 'B2']);
  });

  it('finds classes alike by their scenario, whatever its seed', () => {
    const { session } = twoTreatments();
    const other = new Room({
      treatments: [preset('race-to-the-exit', { noise: 0, rounds: 2, seed: 99 })],
    });
    expect(likenessOfClass(other.session, 0)).toBe(likenessOfClass(session, 0));
    expect(likenessOfClass(session, 1)).not.toBe(likenessOfClass(session, 0));
  });

  it('is likened to experiments by the game that was played', () => {
    const [a, b] = findingsOf(twoTreatments().session, { game: 1, bots: false })!.treatments;
    expect(likenessOfTreatment(a!)).toMatchObject({ rounds: 2, shared: false });
    expect(likenessOfTreatment(b!)).toMatchObject({ rounds: 2, shared: true });
  });
});

describe('the pools of a class', () => {
  it('open in the viewer as they were played', () => {
    const { session } = twoTreatments();
    const pools = poolsOf(session, 1);
    expect(pools.map(({ treatment, pool, round }) => [treatment, pool, round])).toEqual([
      [0, 1, null],
      [0, 2, null],
      [1, 3, null],
      [1, 4, null],
    ]);
    for (const pool of pools) {
      const replay = decodeReplay(replayCodeOf(pool));
      if (!replay.ok) throw new Error(replay.refusal.code);
      const game = replayGame(replay.value);
      if (!game.ok) throw new Error(game.refusal.code);
      expect(game.value.rounds.at(-1)!.price).toBe(pool.group.game.rounds.at(-1)!.price);
    }
  });

  it('are new in every round where partners are drawn each round', () => {
    const room = new Room({ groupSize: 2, partners: 'each-round' }).join(4).start();
    playRound(room, [1, 2]);
    room.next();
    playRound(room, [3]);
    expect(poolsOf(room.session, 1).map(({ round, pool }) => [round, pool])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
  });
});
