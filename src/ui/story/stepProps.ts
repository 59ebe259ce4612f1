import { type Step } from '../../chapters/types.ts';
import { type Reading } from '../../store/reading.ts';

/** What every step on the screen is given. */
export interface StepProps<S extends Step = Step> {
  reading: Reading;
  step: S;
}
