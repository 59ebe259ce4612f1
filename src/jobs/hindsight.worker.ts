import { type Hindsight, type HindsightRequest, lookBack } from '../theory/hindsight.ts';
import { type Report } from './messages.ts';

/** A message for every hundredth of the work is as fine as a bar can show. */
const STEP = 0.01;

function tell(report: Report<Hindsight>): void {
  postMessage(report);
}

addEventListener('message', (event: MessageEvent<HindsightRequest>) => {
  const work = lookBack(event.data);
  let told = 0;
  for (;;) {
    const step = work.next();
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
