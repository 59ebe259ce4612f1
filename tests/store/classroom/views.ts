import {
  type RoomView,
  type StudentRound,
  type StudentView,
} from '../../../src/view/class/types.ts';

export const PEEK = {
  id: 'session-1',
  code: 'K7M4',
  rule: 'made' as const,
  suggestions: ['owl', 'paper-boat', 'lamp'],
  players: 3,
  phase: 'lobby' as const,
  full: false,
};

export const SEAT = { id: 'session-1', player: 4, secret: 'mine' };

const ROOM: RoomView = {
  phase: 'lobby',
  turn: 1,
  game: 1,
  games: 1,
  round: 0,
  rounds: 10,
  left: null,
  total: null,
  paused: false,
  seats: 0,
  answered: 0,
};

/** What a phone is told; the room's part by part. */
export function viewOf(
  room: Partial<RoomView>,
  part: Partial<Omit<StudentView, 'room'>> = {},
): StudentView {
  return {
    room: { ...ROOM, ...room },
    you: { player: 4, name: { number: 4 }, state: 'playing', without: null },
    names: 'made',
    roles: 'holders',
    title: null,
    play: null,
    past: [],
    mine: { prediction: null, pledge: null, vote: null, hold: null },
    asks: null,
    mayPledge: false,
    end: null,
    ...part,
  };
}

/** A round that is open for a choice. */
export function openRound(round: number, turn: number, hold: boolean | null = null): StudentView {
  const mine = { prediction: null, pledge: null, vote: null, hold };
  return viewOf({ phase: 'choosing', round, turn, left: 30_000 }, { asks: 'choice', mine });
}

export function playedRound(round: number, mine: Partial<StudentRound['mine']>): StudentRound {
  return {
    ...{ round, before: 10, price: 9, value: 10, depth: 5 },
    ...{ holders: null, makers: null, forced: 0, news: [] },
    mine: { held: true, by: 'self', slipped: false, forced: false, seized: 0, gain: 0, ...mine },
    ...{ sellersGain: null, holdersGain: null },
  };
}
