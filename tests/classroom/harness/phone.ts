import { openStudentLink } from '../../../src/classroom/client/student.ts';
import { type Result } from '../../../src/model/result.ts';
import { type Language } from '../../../src/scenario/types.ts';
import { type OwnSeat, type StudentLink } from '../../../src/store/classroom/links.ts';
import { type StudentView } from '../../../src/view/class/types.ts';

/** A choice that the server confirmed. */
export interface Confirmed {
  session: string;
  game: number;
  round: number;
  turn: number;
  hold: boolean;
}

/** A phone in a class: it comes back by itself, and keeps what was confirmed to it. */
export interface Phone {
  link: StudentLink;
  seat: OwnSeat;
  log: Confirmed[]; // in the order of confirmation
  view(): StudentView;
  /** The first view, from the present one on, of which this is true. */
  until(is: (view: StudentView) => boolean): Promise<StudentView>;
  /** Choose in the round that is open; confirmed choices are kept in `log`. */
  decide(hold: boolean): Promise<Result<null>>;
  /** Choose in every round as soon as it opens, until `close`. */
  playAlong(choose: (view: StudentView) => boolean): void;
  close(): void;
}

/** The value of an ask that a test needs to go well. */
export function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

let tickets = 0;

/** A ticket nobody else has. */
export function freshTicket(): string {
  tickets++;
  return `ticket-${process.pid}-${tickets}-`.padEnd(32, '0');
}

/** Takes a seat in the class with this code. */
export async function joinPhone(
  base: string,
  code: string,
  language: Language = 'en',
): Promise<Phone> {
  const link = openStudentLink(base);
  const { suggestions } = sure(await link.peek(code));
  const name = suggestions[0] === undefined ? null : { key: suggestions[0] };
  const seat = sure(await link.join({ code, name, language, ticket: freshTicket() }));
  return seatPhone(link, seat);
}

/** A phone on a seat that is its own already. */
export async function seatPhone(link: StudentLink, seat: OwnSeat): Promise<Phone> {
  let view = sure(await link.attach(seat));
  const waiting = new Set<(view: StudentView) => void>();
  link.onView((next) => {
    view = next;
    for (const tell of [...waiting]) tell(next);
  });
  link.onRoom((room) => {
    if (room.turn === view.room.turn) view = { ...view, room };
  });
  const log: Confirmed[] = [];

  const decide = async (hold: boolean) => {
    const { turn, game, round } = view.room;
    const result = await link.decide(turn, hold);
    if (result.ok) log.push({ session: seat.id, game, round, turn, hold });
    return result;
  };

  return {
    link,
    seat,
    log,
    view: () => view,
    until(is) {
      if (is(view)) return Promise.resolve(view);
      return new Promise((resolve) => {
        const tell = (next: StudentView) => {
          if (!is(next)) return;
          waiting.delete(tell);
          resolve(next);
        };
        waiting.add(tell);
      });
    },
    decide,
    playAlong(choose) {
      let answered = -1;
      const answer = (next: StudentView) => {
        const { turn } = next.room;
        if (next.asks !== 'choice' || turn === answered) return;
        answered = turn;
        void decide(choose(next)).then((result) => {
          // A server that stops or cannot store says so; the round is still open.
          const passes =
            !result.ok && ['class.busy', 'class.storage'].includes(result.refusal.code);
          if (passes && answered === turn) answered = -1;
          if (passes) setTimeout(() => answer(view), 200);
        });
      };
      answer(view);
      waiting.add(answer);
    },
    close: link.close,
  };
}
