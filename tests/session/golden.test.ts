import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { replaySession } from '../../src/session/reduce.ts';
import { type ClassGame, type Group, type Session } from '../../src/session/types.ts';
import { preset, Room } from './room.ts';

const row = (choices: ArrayLike<number>) => Array.from(choices).join('');

function groupDigest({ treatment, scenario, seats, game, by }: Group) {
  const rounds = game.rounds.map((round) => [row(round.holders), row(round.makers), round.price]);
  return [treatment, scenario.seed, scenario.holders, seats, by, rounds];
}

function gameDigest({ groups, before, watching }: ClassGame) {
  return [[...before, groups].map((round) => round.map(groupDigest)), watching];
}

/** All that a class came to, as one hash. */
function hashOf({ past, game, players }: Session): string {
  const games = [...past, game!].map(gameDigest);
  const text = JSON.stringify([games, players.map(({ name }) => name)]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Everybody decides by number and round; some say nothing. */
function playRound(room: Room, round: number): void {
  for (const { id } of room.session.players) {
    if ((id + round) % 5 === 0) continue;
    const intent = { type: 'decide', player: id, turn: room.turn, hold: (id * round) % 3 > 0 };
    if (room.attempt(intent as never).ok) room.wait(0.1).do(intent as never);
  }
  room.end();
}

function playGame(room: Room, seed: number, between: (round: number) => void): void {
  room.start(seed);
  for (let round = 1; room.phase !== 'over'; round++) {
    playRound(room, round);
    between(round);
    room.next();
  }
}

function troubled(room: Room): (round: number) => void {
  return (round) => {
    if (round === 2) room.join(2).do({ type: 'remove', player: 4 });
    if (round === 3) room.do({ type: 'hand', player: 5, to: 'bot' });
    if (round === 4)
      room.do({ type: 'restore', player: 4 }, { type: 'hand', player: 5, to: 'player' });
  };
}

const TREATMENTS = [
  preset('no-fee', { rounds: 6 }),
  preset('the-toll', { rounds: 6, continuation: 0.95 }),
];

const CLASSES = {
  'two treatments of 37 in groups, two games with the same partners': () => {
    const room = new Room({ treatments: TREATMENTS, groupSize: 5, games: 2, roles: 'random' }, 11);
    room.join(37);
    playGame(room, 100, troubled(room));
    playGame(room, 200, () => {});
    return room;
  },
  'a whole class with bots among them': () => {
    const room = new Room({ treatments: [preset('bank-run')], fill: true, absent: 'bot' }, 12);
    room.join(6);
    playGame(room, 300, troubled(room));
    return room;
  },
  'strangers every round': () => {
    const treatments = [preset('race-to-the-exit', { rounds: 5 })];
    const room = new Room({ treatments, groupSize: 4, partners: 'each-round', fill: true }, 13);
    room.join(14);
    playGame(room, 400, troubled(room));
    return room;
  },
};

describe('a journal', () => {
  it.each([
    ['two treatments of 37 in groups, two games with the same partners', 'b8cdb4fd9b58b63c'],
    ['a whole class with bots among them', '33ae7bf9079a0f99'],
    ['strangers every round', '564db55cdb8a380e'],
  ] as const)('always gives this class: %s', (name, hash) => {
    const again = replaySession(CLASSES[name]().journal);
    expect(again.ok && hashOf(again.value)).toBe(hash);
  });

  it('without its opening, with a second one, or with a refused line gives none', () => {
    const { journal } = new Room().join(2);
    const codeOf = (lines: typeof journal) => {
      const read = replaySession(lines);
      return read.ok ? null : read.refusal.code;
    };
    expect(codeOf(journal)).toBeNull();
    expect(codeOf([])).toBe('class.bad-message');
    expect(codeOf(journal.slice(1))).toBe('class.bad-message');
    expect(codeOf([...journal, journal[0]!])).toBe('class.bad-message');
    const late = { at: 0, intent: { type: 'next', turn: 9 } } as const;
    expect(codeOf([...journal, late])).toBe('class.round-closed');
  });
});
