import { type Pledge } from '../../game/types.ts';
import { type Refusal } from '../../model/result.ts';
import { type Language } from '../../scenario/types.ts';
import { type StudentView } from '../../view/class/types.ts';
import { type Line, type Peek, type WishedName } from './links.ts';

/**
 * Where a phone is, in the sense of who holds it. `code`: one is to be typed; `connecting`: nothing heard yet;
 * `door`: the class is known, no seat taken; `waiting`: seated, nothing to do now; `asked`: an answer is
 * awaited or may still be changed; `revealed`: the outcome of a round stands; `watching`: no seat in this game;
 * `handed`: the teacher gave the seat to a bot; `over`: a game has ended; `closed`: the session has.
 */
export type StudentPlace =
  | 'code'
  | 'connecting'
  | 'door'
  | 'joining'
  | 'waiting'
  | 'asked'
  | 'revealed'
  | 'over'
  | 'watching'
  | 'handed'
  | 'removed'
  | 'elsewhere' // the same seat was opened in another tab or on another phone
  | 'deleted' // the session is no more
  | 'closed'
  | 'newer-server' // reload the page
  | 'older-server';

/** How an answer of mine stands. `unsent` is tried again by itself unless `final`. */
export interface Delivery<T> {
  value: T;
  state: 'sending' | 'received' | 'unsent';
  why: Refusal | null; // of `unsent`
  final: boolean; // it will not be tried again
}

/** My answers of this turn; null: none given. */
export interface Answers {
  prediction: Delivery<number> | null; // share of holders, 0–1
  pledge: Delivery<Pledge> | null;
  vote: Delivery<boolean> | null;
  choice: Delivery<boolean> | null; // true = hold
}

/** What a phone's page shows. */
export interface StudentState {
  place: StudentPlace;
  line: Line;
  code: string | null; // of the class
  back: string | null; // code of the class this phone has a seat in, while one is to be typed
  peek: Peek | null; // from the door on
  wished: WishedName; // name to join with
  refusal: Refusal | null; // why the last thing asked for at this place was not done
  view: StudentView | null; // with all rounds of the game so far
  secondsLeft: number | null; // of the phase, counted down here; null: no limit
  answers: Answers;
}

/** What a phone's page shows and what it can ask for. All deeds may be called at any time. */
export interface StudentStore extends StudentState {
  /** Go to a class by its code, as typed or as in the address. */
  enter(code: string): void;
  /** The next suggested name; round and round. */
  rename(): void;
  wish(name: WishedName): void;
  join(): void;
  predict(share: number): void;
  pledge(pledge: Pledge): void;
  vote(agree: boolean): void;
  choose(hold: boolean): void;
  /** Tell the class which language I read; kept for joining. */
  speak(language: Language): void;
  /** Try now: the page was shown again, somebody asked, or the seat is to come back from elsewhere. */
  wake(): void;
  /** Back to the code; the seat stays kept on the device. */
  leave(): void;
  /** The page goes: closes the tie. */
  stop(): void;
}
