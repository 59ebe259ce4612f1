import { type Result } from '../../../src/model/result.ts';
import {
  type Joining,
  type Line,
  type OwnSeat,
  type Peek,
  type StudentLink,
} from '../../../src/store/classroom/links.ts';
import { type RoomView, type StudentView } from '../../../src/view/class/types.ts';

/** What a page asked, and how the test answers it. */
interface Asked {
  what: string;
  with: unknown[];
  answer(result: Result<never>): Promise<void>;
}

/** A phone's link whose other end is the test itself. */
export interface Scripted {
  link: StudentLink;
  asked: Asked[]; // not answered yet, in order
  /** The next ask of this name, taken off the list. */
  take(what: string): Asked;
  ok(what: string, value: unknown): Promise<void>;
  refuse(what: string, code: string): Promise<void>;
  say: {
    line(state: Line['state']): void;
    view(view: StudentView): void;
    room(room: RoomView): void;
    gone(code: string): void;
  };
  woken: number;
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

export function scriptedLink(): Scripted {
  const asked: Asked[] = [];
  const listening = {
    line: new Set<(line: Line) => void>(),
    view: new Set<(view: StudentView) => void>(),
    room: new Set<(room: RoomView) => void>(),
    gone: new Set<(code: string) => void>(),
  };
  let line: Line = { state: 'open', since: 0 };
  const ask = <T>(what: string, ...given: unknown[]) =>
    new Promise<Result<T>>((resolve) => {
      const answer = async (result: Result<never>) => {
        resolve(result);
        await settled();
      };
      asked.push({ what, with: given, answer });
    });
  const listen =
    <T>(all: Set<(told: T) => void>) =>
    (listener: (told: T) => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    };
  const tell = <T>(all: Set<(told: T) => void>, told: T) => {
    for (const listener of all) listener(told);
  };
  const scripted: Scripted = {
    asked,
    woken: 0,
    link: {
      line: () => line,
      onLine: listen(listening.line),
      onView: listen(listening.view),
      onRoom: listen(listening.room),
      onGone: listen(listening.gone),
      wake() {
        scripted.woken++;
      },
      close() {},
      peek: (code) => ask<Peek>('peek', code),
      join: (joining: Joining) => ask<OwnSeat>('join', joining),
      attach: (seat: OwnSeat) => ask<StudentView>('attach', seat),
      predict: (...given) => ask('predict', ...given),
      pledge: (...given) => ask('pledge', ...given),
      vote: (...given) => ask('vote', ...given),
      decide: (...given) => ask('decide', ...given),
      speak: (...given) => ask('speak', ...given),
    },
    take(what) {
      const at = asked.findIndex((one) => one.what === what);
      if (at === -1) throw new Error(`nothing asked: ${what}; but ${asked.map((a) => a.what)}`);
      return asked.splice(at, 1)[0]!;
    },
    async ok(what, value) {
      await settled();
      await scripted.take(what).answer({ ok: true, value: value as never });
    },
    async refuse(what, code) {
      await settled();
      await scripted.take(what).answer({ ok: false, refusal: { code } });
    },
    say: {
      line(state) {
        line = { state, since: 0 };
        tell(listening.line, line);
      },
      view: (view) => tell(listening.view, view),
      room: (room) => tell(listening.room, room),
      gone: (code) => tell(listening.gone, code),
    },
  };
  return scripted;
}
