import type { Peek } from '../../../src/store/classroom/links.ts';
import type { StudentStore } from '../../../src/store/classroom/student-types.ts';
import type {
  RoomView,
  SeatPlay,
  StudentRound,
  StudentView,
} from '../../../src/store/classroom/types.ts';

/** What differs from a class of thirty in its third round. */
export type State = Partial<
  Pick<StudentStore, 'place' | 'line' | 'code' | 'back' | 'peek' | 'wished' | 'refusal' | 'view'>
> & { secondsLeft?: number | null; answers?: Partial<StudentStore['answers']> };

const ROOM: RoomView = {
  phase: 'choosing',
  turn: 7,
  game: 1,
  games: 1,
  round: 3,
  rounds: 10,
  left: 24_000,
  total: 60_000,
  paused: false,
  seats: 30,
  answered: 21,
};

export function playWith(more: Partial<SeatPlay> = {}): SeatPlay {
  return {
    seat: { role: 'holder', seat: 4 },
    price: 10.18,
    value: 10.45,
    gap: -0.026,
    depth: 900,
    account: { stock: 30, cash: 0, debt: 0, paper: 305.4, exit: 283.1, siblings: [] },
    fresh: 0,
    myDrop: 0.0333,
    pool: 30,
    bots: null,
    belief: null,
    gate: null,
    pledged: null,
    each: null,
    ...more,
  };
}

export function roundWith(more: Partial<StudentRound> = {}): StudentRound {
  return {
    round: 2,
    before: 10.18,
    price: 9.67,
    value: 10.4,
    depth: 900,
    holders: { hold: 21, sell: 9 },
    makers: { hold: 2, sell: 0 },
    forced: 0,
    news: [],
    mine: { held: true, by: 'self', slipped: false, forced: false, seized: 0, gain: -15.3 },
    sellersGain: 4.6,
    holdersGain: -15.1,
    ...more,
  };
}

type ViewMore = Partial<Omit<StudentView, 'room'>> & { room?: Partial<RoomView> };

export function viewWith({ room, ...more }: ViewMore = {}): StudentView {
  return {
    room: { ...ROOM, ...room },
    you: {
      player: 5,
      name: { made: { key: 'paper-boat', twin: 1 } },
      state: 'playing',
      without: null,
    },
    names: 'made',
    roles: 'holders',
    title: null,
    play: playWith(),
    past: [
      roundWith({ round: 1, before: 10, price: 10.32, mine: { ...roundWith().mine, gain: 9.6 } }),
      roundWith({ before: 10.32, price: 10.18 }),
    ],
    mine: { prediction: null, pledge: null, vote: null, hold: null },
    asks: 'choice',
    mayPledge: false,
    end: null,
    ...more,
  };
}

const GATE: NonNullable<SeatPlay['gate']> = {
  ...{ from: 4, to: 6, seizure: 0.05, share: 0.25, vote: true },
  ...{ decided: 'pending', shutNow: false, votes: null },
};
const SHUT = playWith({
  gate: {
    ...GATE,
    from: 3,
    decided: 'shut',
    shutNow: true,
    votes: { agree: 17, against: 13, passed: true, each: null, mine: true },
  },
  belief: 0.62,
});
const MAKER = playWith({
  seat: { role: 'maker', seat: 0 },
  pool: 4,
  account: { stock: 120.5, cash: 1000, debt: 0, paper: 2226.7, exit: 2010, siblings: [] },
});
const PLEDGED = { 'will-hold': 12, 'hold-if-you-do': 5, watching: 3, 'may-sell': 2 };
const OUTCOME = { round: { round: 2 }, past: viewWith().past };
const PEEK: Peek = {
  id: 's1',
  code: 'K7M4',
  rule: 'made',
  suggestions: ['paper-boat', 'tea-pot', 'red-kite'],
  players: 12,
  phase: 'lobby',
  full: false,
};
const END = {
  ...{ wealth: 412.6, start: 300, mean: 388.2, rank: 7, of: 30 },
  ...{ predicted: 0.6, held: 0.7, real: false, rounds: 10 },
};

function outcome(round: Partial<StudentRound>, more: ViewMore = {}): State {
  const last = roundWith({ round: 3, ...round });
  return {
    place: 'revealed',
    secondsLeft: 9,
    view: viewWith({
      past: [...OUTCOME.past, last],
      play: playWith({ price: last.price }),
      asks: null,
      ...more,
      room: { phase: 'revealed', left: 9_000, total: 12_000, ...more.room },
    }),
  };
}

const still = (place: StudentStore['place']): State => ({ place, view: null, secondsLeft: null });

const choice = (value: boolean, state: 'sending' | 'received' | 'unsent'): State => ({
  answers: {
    choice: {
      value,
      state,
      why: state === 'unsent' ? { code: 'class.unreachable' } : null,
      final: false,
    },
  },
});

const joining = (more: Partial<Peek>): State => ({
  place: 'door',
  code: 'K7M4',
  view: null,
  secondsLeft: null,
  peek: { ...PEEK, ...more },
  wished: { key: 'paper-boat' },
});

/** Every screen of the phone, as a store would be in it. */
export const STATES: Record<string, State> = {
  code: still('code'),
  'code-back': { ...still('code'), back: 'K7M4' },
  'code-unknown': { ...still('code'), code: 'K7M5', refusal: { code: 'class.unknown-code' } },
  connecting: still('connecting'),
  door: joining({}),
  'door-own': { ...joining({ rule: 'own' }), wished: { own: 'Nguyễn Thị Minh Khai' } },
  'door-taken': {
    ...joining({ rule: 'own', phase: 'choosing' }),
    wished: { own: 'Minh' },
    refusal: { code: 'class.name-taken' },
  },
  'door-off': { ...joining({ rule: 'off', suggestions: [] }), wished: null },
  lobby: {
    place: 'waiting',
    secondsLeft: null,
    view: viewWith({
      play: null,
      past: [],
      asks: null,
      room: { phase: 'lobby', round: 0, seats: 12 },
    }),
  },
  predict: {
    view: viewWith({ past: [], asks: 'prediction', room: { phase: 'predicting', round: 0 } }),
  },
  predicted: {
    view: viewWith({ past: [], asks: null, room: { phase: 'predicting', round: 0 } }),
    answers: { prediction: { value: 0.5, state: 'received', why: null, final: false } },
  },
  vote: {
    view: viewWith({ play: playWith({ gate: GATE }), asks: 'vote', room: { phase: 'voting' } }),
  },
  voted: {
    view: viewWith({ play: playWith({ gate: GATE }), asks: null, room: { phase: 'voting' } }),
    answers: { vote: { value: true, state: 'received', why: null, final: false } },
  },
  choosing: {},
  'choosing-pledges': {
    view: viewWith({ play: playWith({ pledged: PLEDGED }), mayPledge: true }),
    answers: { pledge: { value: 'will-hold', state: 'received', why: null, final: false } },
  },
  'choosing-everything': {
    view: viewWith({
      play: playWith({ pledged: PLEDGED, belief: 0.62 }),
      mayPledge: true,
      room: { paused: true },
      past: [roundWith({ news: ['big-customer'] })],
    }),
  },
  'choosing-maker': { view: viewWith({ play: MAKER }) },
  'choosing-shut': { view: viewWith({ play: SHUT }) },
  'choosing-untimed': {
    secondsLeft: null,
    view: viewWith({ room: { left: null, total: null, rounds: null } }),
  },
  lost: { line: { state: 'lost', since: 0 } },
  sending: choice(true, 'sending'),
  received: choice(true, 'received'),
  'received-sell': choice(false, 'received'),
  unsent: { ...choice(false, 'unsent'), line: { state: 'lost', since: 0 } },
  'received-maker': { view: viewWith({ play: MAKER }), ...choice(false, 'received') },
  outcome: outcome({}),
  'outcome-sold': outcome({
    mine: { ...roundWith().mine, held: false, by: 'repeat', gain: 4.6 },
    holders: { hold: 3, sell: 27 },
    price: 8.2,
  }),
  'outcome-forced': outcome({
    mine: { ...roundWith().mine, forced: true, slipped: true, gain: -120.4 },
    forced: 4,
    news: ['october-shock'],
  }),
  'outcome-quiet': outcome({
    holders: { hold: 30, sell: 0 },
    before: 10.18,
    price: 10.6,
    sellersGain: null,
  }),
  'outcome-untold': outcome({ holders: null, sellersGain: null, holdersGain: null }),
  missed: {
    place: 'asked',
    view: viewWith({
      past: [1, 2, 3].map((round) =>
        roundWith({ round, mine: { ...roundWith().mine, by: round === 1 ? 'self' : 'repeat' } }),
      ),
      room: { round: 4 },
    }),
  },
  over: {
    place: 'over',
    secondsLeft: null,
    view: viewWith({ end: END, asks: null, room: { phase: 'over', games: 2, left: null } }),
  },
  watching: {
    place: 'watching',
    view: viewWith({
      play: null,
      past: [],
      asks: null,
      you: { ...viewWith().you, state: 'watching', without: 'late' },
    }),
  },
  ...Object.fromEntries(
    (
      [
        'removed',
        'handed',
        'elsewhere',
        'deleted',
        'closed',
        'newer-server',
        'older-server',
      ] as const
    ).map((place) => [place, still(place)]),
  ),
};
