import { readAnswer } from '../protocol/answers.ts';
import { type Refusal, type Result, refuse, type Shape } from '../protocol/read.ts';
import { type Wire } from './wire.ts';

export const PATIENCE = 10_000; // ms until a question is given up, where it says nothing else

const ASK_AGAIN = 250; // ms after the server did not take a question

const PASSING = ['class.busy', 'class.storage', 'class.too-many', 'class.bad-message'];

/** Whether a refusal may be another a little later. */
export function isPassing({ code }: Refusal): boolean {
  return PASSING.includes(code);
}

/** Whether a question may be asked a second time after a cut, without doing a second thing. */
type Repeat = 'again' | 'once';

/** A server that goes, or had to read a class anew, has not done it: it may be asked a second time. */
function isNotTaken(answer: Result<unknown>): boolean {
  return !answer.ok && answer.refusal.code === 'class.busy';
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
}

/** Resolves when the line is ready, false when that takes longer than `ms`. */
function ready(wire: Wire, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (is: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(is);
    };
    const timer = setTimeout(() => settle(false), ms);
    const stop = wire.onReady(() => settle(true));
  });
}

/** A question and its answer, read. When the server has not answered in `patience` ms: `class.unreachable`, or why it let nobody in. */
export async function askFor<T>(
  wire: Wire,
  ask: { event: string; message: unknown; shape: Shape<T>; repeat: Repeat; patience?: number },
): Promise<Result<T>> {
  const end = Date.now() + (ask.patience ?? PATIENCE);
  let sent = false;
  let passing: Result<T> | null = null;
  while (Date.now() < end && !(sent && ask.repeat === 'once')) {
    if (wire.isReady() || (await ready(wire, end - Date.now()))) {
      sent = true;
      const answer = await wire.ask(ask.event, ask.message, end - Date.now());
      const read = answer === undefined ? null : readAnswer(ask.shape, answer);
      if (read !== null && !isNotTaken(read)) return read;
      if (read !== null) {
        passing = read;
        sent = false;
        await pause();
      }
    }
  }
  return passing ?? refuse({ code: wire.line().turnedAway ?? 'class.unreachable' });
}
