import { readAnswer } from '../protocol/answers.ts';
import { type Refusal, type Result, refuse, type Shape } from '../protocol/read.ts';
import { type Wire } from './wire.ts';

export const PATIENCE = 10_000; // ms until a question is given up, where it says nothing else

const PASSING = ['class.busy', 'class.storage', 'class.too-many', 'class.bad-message'];

/** Whether a refusal may be another a little later. */
export function isPassing({ code }: Refusal): boolean {
  return PASSING.includes(code);
}

/** Whether a question may be asked a second time after a cut, without doing a second thing. */
type Repeat = 'again' | 'once';

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
  while (Date.now() < end && !(sent && ask.repeat === 'once')) {
    if (wire.isReady() || (await ready(wire, end - Date.now()))) {
      sent = true;
      const answer = await wire.ask(ask.event, ask.message, end - Date.now());
      if (answer !== undefined) return readAnswer(ask.shape, answer);
    }
  }
  return refuse({ code: wire.line().turnedAway ?? 'class.unreachable' });
}
