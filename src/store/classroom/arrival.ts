import { type Refusal } from '../../model/result.ts';
import { type Language } from '../../scenario/types.ts';
import { type StudentView } from '../../view/class/types.ts';
import { type OwnSeat, type Peek, type WishedName } from './links.ts';
import { type PhoneMeans } from './means.ts';
import { seatsOn } from './seats.ts';
import { type StudentPlace } from './student-types.ts';

const RETRY = 1_000; // ms between two tries to reach a class
/** Codes after which a class may be found a little later. */
const PASSING = ['class.unreachable', 'class.server-full', 'class.network-full'];

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

/** What a phone's way into its class changes on the page. */
interface Shown {
  go(place: StudentPlace, refusal?: Refusal): void;
  meet(peek: Peek): void; // the class is known
  wait(refusal: Refusal): void; // it is tried again
  show(view: StudentView): void; // seated
}

/** A phone's way from a code to its seat, and back to it. */
export interface Arrival {
  seat(): OwnSeat | null;
  /** Code of the class this device was last seated in; null: none. */
  lastClass(): string | null;
  /** To the class of a code: to its door, or to the seat this device has there. */
  enter(code: string): void;
  join(peek: Peek, name: WishedName, language: Language): void;
  /** To one's own seat again, from wherever it was opened meanwhile. */
  comeBack(): void;
  /** Take in why the phone is no more in its class; false: that can be tried again. */
  fall(refusal: Refusal): boolean;
  /** Void whatever is under way. */
  leave(): void;
}

/** Ways into classes, one after the other: a newer one voids what is under way for the older. */
export function openArrival({ link, clock, device }: PhoneMeans, shown: Shown): Arrival {
  const seats = seatsOn(device);
  let seat: OwnSeat | null = null;
  let visit = 0;

  const pause = () => new Promise<void>((resolve) => void clock.after(RETRY, resolve));

  const fall = (refusal: Refusal): boolean => {
    const place = GONE[refusal.code];
    if (place === undefined) return false;
    if (seat !== null && (place === 'deleted' || place === 'door')) {
      seats.forget(seat.id);
      seat = null;
    }
    shown.go(place, place === 'door' ? refusal : undefined);
    return true;
  };

  const attach = async (own: OwnSeat, mine: number): Promise<void> => {
    seat = own;
    while (mine === visit) {
      const attached = await link.attach(own);
      if (mine !== visit) return;
      if (attached.ok) return shown.show(attached.value);
      if (fall(attached.refusal)) return;
      shown.wait(attached.refusal);
      await pause();
    }
  };

  const find = async (code: string, mine: number): Promise<void> => {
    while (mine === visit) {
      const peeked = await link.peek(code);
      if (mine !== visit) return;
      if (peeked.ok) {
        const own = seats.seatIn(peeked.value.id);
        shown.meet(peeked.value);
        return own === null ? shown.go('door') : attach(own, mine);
      }
      if (fall(peeked.refusal)) return;
      if (peeked.refusal.code === 'class.unknown-code') seats.forgetClass(code);
      if (!PASSING.includes(peeked.refusal.code)) return shown.go('code', peeked.refusal);
      shown.wait(peeked.refusal);
      await pause();
    }
  };

  const takeSeat = async (
    peek: Peek,
    name: WishedName,
    language: Language,
    mine: number,
  ): Promise<void> => {
    const ticket = seats.ticketFor(peek.id);
    const joined = await link.join({ code: peek.code, name, language, ticket });
    if (mine !== visit) return;
    if (!joined.ok) return fall(joined.refusal) ? undefined : shown.go('door', joined.refusal);
    seats.take(joined.value, peek.code);
    await attach(joined.value, mine);
  };

  return {
    seat: () => seat,
    lastClass: seats.lastClass,
    enter(code) {
      seat = null;
      void find(code, ++visit);
    },
    join(peek, name, language) {
      shown.go('joining');
      void takeSeat(peek, name, language, visit);
    },
    comeBack() {
      if (seat === null) return;
      shown.go('connecting');
      void attach(seat, ++visit);
    },
    fall,
    leave() {
      visit++;
      seat = null;
    },
  };
}
