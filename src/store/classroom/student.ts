import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Language } from '../../scenario/types.ts';
import { type RoomView, type StudentView } from '../../view/class/types.ts';
import { openArrival } from './arrival.ts';
import { countDown } from './clock.ts';
import { trackDeliveries } from './deliveries.ts';
import { type Peek, type WishedName } from './links.ts';
import { type PhoneMeans } from './means.ts';
import { placeIn } from './places.ts';
import { type StudentState, type StudentStore } from './student-types.ts';

const LONGEST_NAME = 200; // UTF-16 units that are sent; the class says what is too long

const NO_CLASS: Omit<StudentState, 'line'> = {
  place: 'code',
  code: null,
  back: null,
  peek: null,
  wished: null,
  refusal: null,
  view: null,
  secondsLeft: null,
  answers: { prediction: null, pledge: null, vote: null, choice: null },
};

function firstName({ rule, suggestions }: Peek): WishedName {
  const key = rule === 'off' ? undefined : suggestions[0];
  return key === undefined ? null : { key };
}

/** The suggestion after this name; round and round. */
function nextName({ suggestions }: Peek, name: WishedName): WishedName {
  const at = name !== null && 'key' in name ? suggestions.indexOf(name.key) : -1;
  const key = suggestions[(at + 1) % suggestions.length];
  return key === undefined ? name : { key };
}

/** Opens a phone's page; nothing is asked of the server before `enter`. */
export function openStudent(means: PhoneMeans, language: Language): StoreApi<StudentStore> {
  const { link, clock } = means;
  let reads = language;
  let stopTime = () => {};

  const watchTime = ({ left, paused }: RoomView) => {
    stopTime();
    stopTime = countDown(clock, { left, paused, at: clock.now() }, (secondsLeft) =>
      store.setState({ secondsLeft }),
    );
  };

  const show = (view: StudentView) => {
    store.setState({ view, place: placeIn(view), refusal: null });
    deliveries.hear(view);
    watchTime(view.room);
  };

  const arrival = openArrival(means, {
    go(place, refusal) {
      stopTime();
      store.setState({ place, refusal: refusal ?? null, secondsLeft: null });
    },
    meet: (peek) =>
      store.setState({ peek, code: peek.code, wished: firstName(peek), refusal: null }),
    wait: (refusal) => store.setState({ refusal }),
    show,
  });

  const store = createStore<StudentStore>()((set, get) => ({
    ...NO_CLASS,
    back: arrival.lastClass(),
    line: link.line(),
    enter(code) {
      if (code.trim() === '') return;
      stopTime();
      set({ ...NO_CLASS, place: 'connecting', code });
      deliveries.forget();
      arrival.enter(code);
    },
    rename() {
      const { peek, wished } = get();
      if (peek !== null) set({ wished: nextName(peek, wished), refusal: null });
    },
    wish(name) {
      const own = name !== null && 'own' in name ? name.own.slice(0, LONGEST_NAME) : null;
      set({ wished: own === null ? name : { own }, refusal: null });
    },
    join() {
      const { place, peek, wished } = get();
      if (place === 'door' && peek !== null) arrival.join(peek, wished, reads);
    },
    predict: (share) => deliveries.send('prediction', share, (turn) => link.predict(turn, share)),
    pledge: (pledge) => deliveries.send('pledge', pledge, (turn) => link.pledge(turn, pledge)),
    vote: (agree) => deliveries.send('vote', agree, (turn) => link.vote(turn, agree)),
    choose: (hold) => deliveries.send('choice', hold, (turn) => link.decide(turn, hold)),
    speak(next) {
      if (next === reads) return;
      reads = next;
      if (arrival.seat() !== null) void link.speak(next);
    },
    wake() {
      link.wake();
      const { place } = get();
      if (place === 'elsewhere' || place === 'removed') arrival.comeBack();
    },
    leave() {
      arrival.leave();
      stopTime();
      set({ ...NO_CLASS, back: arrival.lastClass() });
      deliveries.forget();
    },
    stop() {
      arrival.leave();
      stopTime();
      link.close();
    },
  }));

  const deliveries = trackDeliveries({
    clock,
    view: () => store.getState().view,
    line: () => store.getState().line,
    show: (answers) => store.setState({ answers }),
  });

  link.onGone((code) => void arrival.fall({ code }));
  link.onLine((line) => {
    store.setState({ line });
    deliveries.refresh();
  });
  link.onView((view) => {
    if (arrival.seat()?.player === view.you.player) show(view);
  });
  link.onRoom((room) => {
    const { view } = store.getState();
    if (view?.room.turn !== room.turn || view.room.game !== room.game) return;
    store.setState({ view: { ...view, room } });
    watchTime(room);
  });
  return store;
}
