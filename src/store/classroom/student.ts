import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Refusal } from '../../model/result.ts';
import { type Language } from '../../scenario/types.ts';
import { type RoomView, type StudentView } from '../../view/class/types.ts';
import { countDown } from './clock.ts';
import { trackDeliveries } from './deliveries.ts';
import { type OwnSeat, type Peek, type WishedName } from './links.ts';
import { type PhoneMeans } from './means.ts';
import { placeIn } from './places.ts';
import { seatsOn } from './seats.ts';
import { type StudentPlace, type StudentStore } from './student-types.ts';

const RETRY = 1_000; // ms between two tries to reach a class
const LONGEST_NAME = 200; // UTF-16 units that are sent; the class says what is too long

/** Codes after which this phone is no more in its class, as places. At the door it may take a new seat. */
const GONE: Partial<Record<string, StudentPlace>> = {
  'class.no-seat': 'door',
  'class.wrong-secret': 'door',
  'class.removed': 'removed',
  'class.elsewhere': 'elsewhere',
  'class.deleted': 'deleted',
  'class.unknown-session': 'deleted',
  'class.newer-server': 'newer-server',
  'class.older-server': 'older-server',
};

function firstName({ rule, suggestions }: Peek): WishedName {
  const key = rule === 'off' ? undefined : suggestions[0];
  return key === undefined ? null : { key };
}

/** Opens a phone's page; nothing is asked of the server before `enter`. */
export function openStudent(
  { link, clock, device }: PhoneMeans,
  language: Language,
): StoreApi<StudentStore> {
  const seats = seatsOn(device);
  let reads = language;
  let seat: OwnSeat | null = null;
  let visit = 0; // a newer `enter` or `leave` makes what is under way for the older one void
  let stopTime = () => {};
  let gone = (_code: string) => {};

  const pause = () => new Promise<void>((resolve) => void clock.after(RETRY, resolve));

  const store = createStore<StudentStore>()((set, get) => {
    const go = (place: StudentPlace, refusal: Refusal | null = null) => {
      stopTime();
      set({ place, refusal, secondsLeft: null });
    };

    /** Take in a refusal that ends something; false: it can be tried again. */
    const fall = (refusal: Refusal): boolean => {
      const place = GONE[refusal.code];
      if (place === undefined) return false;
      if (seat !== null && (place === 'deleted' || place === 'door')) {
        seats.forget(seat.id);
        seat = null;
      }
      go(place, place === 'door' ? refusal : null);
      return true;
    };
    gone = (code) => void fall({ code });

    const attach = async (own: OwnSeat, mine: number): Promise<void> => {
      seat = own;
      while (mine === visit) {
        const attached = await link.attach(own);
        if (mine !== visit) return;
        if (attached.ok) return show(attached.value);
        if (fall(attached.refusal)) return;
        set({ refusal: attached.refusal });
        await pause();
      }
    };

    const find = async (code: string, mine: number): Promise<void> => {
      while (mine === visit) {
        const peeked = await link.peek(code);
        if (mine !== visit) return;
        if (peeked.ok) {
          const peek = peeked.value;
          const own = seats.seatIn(peek.id);
          set({ peek, code: peek.code, wished: firstName(peek), refusal: null });
          return own === null ? go('door') : attach(own, mine);
        }
        if (fall(peeked.refusal)) return;
        if (peeked.refusal.code !== 'class.unreachable') return go('code', peeked.refusal);
        set({ refusal: peeked.refusal });
        await pause();
      }
    };

    const join = async (peek: Peek, mine: number): Promise<void> => {
      go('joining');
      const { wished } = get();
      const ticket = seats.ticketFor(peek.id);
      const joined = await link.join({ code: peek.code, name: wished, language: reads, ticket });
      if (mine !== visit) return;
      if (!joined.ok) return fall(joined.refusal) ? undefined : go('door', joined.refusal);
      seats.take(joined.value);
      await attach(joined.value, mine);
    };

    return {
      place: 'code',
      line: link.line(),
      code: null,
      peek: null,
      wished: null,
      refusal: null,
      view: null,
      secondsLeft: null,
      answers: { prediction: null, pledge: null, vote: null, choice: null },
      enter(code) {
        if (code.trim() === '') return;
        seat = null;
        visit++;
        set({ code, peek: null, view: null });
        deliveries.forget();
        go('connecting');
        void find(code, visit);
      },
      rename() {
        const { peek, wished } = get();
        if (peek === null || peek.suggestions.length === 0) return;
        const at = wished !== null && 'key' in wished ? peek.suggestions.indexOf(wished.key) : -1;
        const key = peek.suggestions[(at + 1) % peek.suggestions.length]!;
        set({ wished: { key }, refusal: null });
      },
      wish(name) {
        const own = name !== null && 'own' in name ? name.own.slice(0, LONGEST_NAME) : null;
        set({ wished: own === null ? name : { own }, refusal: null });
      },
      join() {
        const { place, peek } = get();
        if (place === 'door' && peek !== null) void join(peek, visit);
      },
      predict: (share) => deliveries.send('prediction', share, (turn) => link.predict(turn, share)),
      pledge: (pledge) => deliveries.send('pledge', pledge, (turn) => link.pledge(turn, pledge)),
      vote: (agree) => deliveries.send('vote', agree, (turn) => link.vote(turn, agree)),
      choose: (hold) => deliveries.send('choice', hold, (turn) => link.decide(turn, hold)),
      speak(next) {
        if (next === reads) return;
        reads = next;
        if (seat !== null) void link.speak(next);
      },
      wake() {
        link.wake();
        const { place } = get();
        if (seat === null || (place !== 'elsewhere' && place !== 'removed')) return;
        go('connecting');
        void attach(seat, ++visit);
      },
      leave() {
        visit++;
        seat = null;
        set({ code: null, peek: null, view: null });
        deliveries.forget();
        go('code');
      },
      stop() {
        visit++;
        stopTime();
        link.close();
      },
    };
  });

  const deliveries = trackDeliveries({
    clock,
    view: () => store.getState().view,
    line: () => store.getState().line,
    show: (answers) => store.setState({ answers }),
  });

  const watchTime = ({ left, paused }: RoomView) => {
    stopTime();
    stopTime = countDown(clock, { left, paused, at: clock.now() }, (secondsLeft) =>
      store.setState({ secondsLeft }),
    );
  };

  function show(view: StudentView): void {
    store.setState({ view, place: placeIn(view), refusal: null });
    deliveries.hear(view);
    watchTime(view.room);
  }

  link.onGone(gone);
  link.onLine((line) => {
    store.setState({ line });
    deliveries.refresh();
  });
  link.onView((view) => {
    if (seat?.player === view.you.player) show(view);
  });
  link.onRoom((room) => {
    const { view } = store.getState();
    if (view?.room.turn !== room.turn || view.room.game !== room.game) return;
    store.setState({ view: { ...view, room } });
    watchTime(room);
  });
  return store;
}
