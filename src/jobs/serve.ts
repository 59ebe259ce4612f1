import { type Report, type Work } from './messages.ts';

/** A message for every hundredth of the work is as fine as a bar can show. */
const STEP = 0.01;

/** All that a worker's script does: takes a request, does the work, tells how far it is and what it comes to. */
export function serve<Request, T>(work: Work<Request, T>): void {
  const tell = (report: Report<T>) => postMessage(report);
  addEventListener('message', (event: MessageEvent<Request>) => {
    const steps = work(event.data);
    let told = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        tell({ type: 'done', value: step.value });
        return;
      }
      if (step.value >= told + STEP) {
        told = step.value;
        tell({ type: 'progress', share: told });
      }
    }
  });
}
