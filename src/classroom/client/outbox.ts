import { NONE, readAnswer } from '../protocol/answers.ts';
import { type Result, refuse } from '../protocol/read.ts';

/** One answer of a player on its way. */
interface Letter {
  kind: string;
  message: unknown;
  turn: number | null; // the one it is meant for; null: any
  inFlight: boolean;
  settle(result: Result<null>): void;
}

/** Refusals that say nothing of the answer itself: the seat is to be attached anew, or the server is going. */
const ASK_ANEW = ['class.not-attached', 'class.busy'];

/**
 * Answers that have not been confirmed, in the order they were given. Each is sent until it is answered, a newer
 * one of its kind takes its place, or its turn is over.
 * @param send gives the unread answer; undefined: none came
 * @param onSilence called when one was not answered or is to be asked anew: the line is to be opened again
 */
export function createOutbox(
  send: (event: string, message: unknown) => Promise<unknown>,
  onSilence: () => void,
) {
  let letters: Letter[] = [];
  let open = false;

  const deliver = async (letter: Letter) => {
    letter.inFlight = true;
    const answer = await send(letter.kind, letter.message);
    letter.inFlight = false;
    if (!letters.includes(letter)) return;
    const read = answer === undefined ? null : readAnswer(NONE, answer);
    if (read === null || (!read.ok && ASK_ANEW.includes(read.refusal.code))) return onSilence();
    letters = letters.filter((one) => one !== letter);
    letter.settle(read);
  };

  return {
    /** Settles when the server has answered it, or the newer one of its turn that took its place. */
    put(kind: string, message: unknown, turn: number | null): Promise<Result<null>> {
      return new Promise((resolve) => {
        const older = letters.find((letter) => letter.kind === kind && letter.turn === turn);
        const settle = (result: Result<null>) => {
          older?.settle(result);
          resolve(result);
        };
        const letter: Letter = { kind, message, turn, inFlight: false, settle };
        letters = [...letters.filter((one) => one !== older), letter];
        if (open) void deliver(letter);
      });
    },
    /** The seat is attached: send all that waits. */
    open() {
      open = true;
      for (const letter of letters) if (!letter.inFlight) void deliver(letter);
    },
    /** The line was cut: keep what comes until it is open again. */
    shut() {
      open = false;
    },
    /** This turn has begun: what waits for an earlier one comes too late. */
    turnTo(turn: number) {
      const late = letters.filter(
        (letter) => letter.turn !== null && letter.turn < turn && !letter.inFlight,
      );
      letters = letters.filter((letter) => !late.includes(letter));
      for (const letter of late) letter.settle(refuse({ code: 'class.round-closed' }));
    },
    /** Nothing more will be sent: all that waits is refused with this code. */
    end(code: string) {
      const waiting = letters;
      letters = [];
      for (const letter of waiting) letter.settle(refuse({ code }));
    },
  };
}
