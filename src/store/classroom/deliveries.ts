import { type Pledge } from '../../game/types.ts';
import { type Refusal, type Result } from '../../model/result.ts';
import { type Phase } from '../../session/types.ts';
import { type StudentView } from '../../view/class/types.ts';
import { type Clock } from './clock.ts';
import { type Line } from './links.ts';
import { type Answers, type Delivery } from './student-types.ts';

/** The value of each kind of answer. */
interface Values {
  prediction: number;
  pledge: Pledge;
  vote: boolean;
  choice: boolean;
}

type Kind = keyof Values;
type Value = Values[Kind];

/** An answer that was given on this phone and has not been seen in a view. */
interface Given {
  value: Value;
  turn: number;
  round: number;
  state: Delivery<unknown>['state'];
  why: Refusal | null;
  final: boolean;
  late: boolean; // no answer for a while
}

const PATIENCE = 4_000; // ms until an answer that is not confirmed is called not sent
const RETRY = 2_000; // ms until a server that could not store it is asked again
const PASSING = ['class.busy', 'class.storage', 'class.too-many', 'class.unreachable'];

const PHASES: Record<Kind, Phase> = {
  prediction: 'predicting',
  pledge: 'choosing',
  vote: 'voting',
  choice: 'choosing',
};

const KINDS = Object.keys(PHASES) as Kind[];

function inView(view: StudentView, kind: Kind): Value | null {
  return kind === 'choice' ? view.mine.hold : view.mine[kind];
}

/** Whether a choice whose confirmation was lost was played all the same. */
function wasPlayed(view: StudentView | null, kind: Kind, given: Given): boolean {
  if (kind !== 'choice') return false;
  const mine = view?.past.find(({ round }) => round === given.round)?.mine;
  return mine !== undefined && mine.by === 'self' && mine.slipped !== (mine.held === given.value);
}

function received<T>(value: T): Delivery<T> {
  return { value, state: 'received', why: null, final: false };
}

/** Keeps what became of each answer; `show` is called whenever that changes. */
export function trackDeliveries(given: {
  clock: Clock;
  view: () => StudentView | null;
  line: () => Line;
  show: (answers: Answers) => void;
}) {
  const { clock, view, line, show } = given;
  const all: Partial<Record<Kind, Given>> = {};

  const deliveryOf = (kind: Kind): Delivery<Value> | null => {
    const now = view();
    const mine = all[kind];
    const known = now === null ? null : inView(now, kind);
    if (mine === undefined) return known === null ? null : received(known);
    if (mine.state !== 'sending') {
      return { value: mine.value, state: mine.state, why: mine.why, final: mine.final };
    }
    const cut = mine.late || line().state === 'lost' || line().state === 'connecting';
    const why = cut ? { code: line().turnedAway ?? 'class.unreachable' } : null;
    return { value: mine.value, state: cut ? 'unsent' : 'sending', why, final: false };
  };

  const refresh = () =>
    show({
      prediction: deliveryOf('prediction') as Delivery<number> | null,
      pledge: deliveryOf('pledge') as Delivery<Pledge> | null,
      vote: deliveryOf('vote') as Delivery<boolean> | null,
      choice: deliveryOf('choice') as Delivery<boolean> | null,
    });

  const settle = (kind: Kind, mine: Given, result: Result<null>): boolean => {
    const refusal = result.ok || wasPlayed(view(), kind, mine) ? null : result.refusal;
    mine.state = refusal === null ? 'received' : 'unsent';
    mine.why = refusal;
    mine.final = refusal !== null && !PASSING.includes(refusal.code);
    refresh();
    return mine.state === 'received' || mine.final;
  };

  return {
    refresh,
    /** Send an answer for the phase that is open, and again while the server cannot take it. */
    send<K extends Kind>(kind: K, value: Values[K], ask: (turn: number) => Promise<Result<null>>) {
      const now = view();
      if (now === null) return;
      const { turn, round } = now.room;
      const mine: Given = {
        ...{ value, turn, round },
        ...{ state: 'sending', why: null, final: false, late: false },
      };
      all[kind] = mine;
      const isCurrent = () => all[kind] === mine && view()?.room.turn === turn;
      const attempt = async () => {
        const done = settle(kind, mine, await ask(turn));
        if (!done && isCurrent()) clock.after(RETRY, () => isCurrent() && void attempt());
      };
      const cancel = clock.after(PATIENCE, () => {
        mine.late = true;
        refresh();
      });
      void attempt().then(cancel);
      refresh();
    },
    /** A new view has come: what it says is known; what was meant for an earlier turn goes. */
    hear(now: StudentView) {
      for (const kind of KINDS) {
        const mine = all[kind];
        if (mine === undefined) continue;
        const sameTurn = mine.turn === now.room.turn;
        const asksAnew = !sameTurn && now.room.phase === PHASES[kind];
        const isOver = !sameTurn && mine.state === 'received';
        const isSeen = sameTurn && mine.state === 'received' && inView(now, kind) === mine.value;
        if (asksAnew || isOver || isSeen) delete all[kind];
        else if (!sameTurn && wasPlayed(now, kind, mine)) delete all[kind];
      }
      refresh();
    },
    forget() {
      for (const kind of KINDS) delete all[kind];
      refresh();
    },
  };
}
