import { BOOM } from '../../../chapters/ashore-or-stay-scenarios.ts';
import { scenarioOf } from '../../../chapters/scenario.ts';
import { openingStill } from '../../../store/staging.ts';
import { Quay } from '../dial/Quay.tsx';
import '../dial/quay.css';
import { Pool } from '../staging/Pool.tsx';
import './shore.css';

/** The pool, and the shore with its train in full. */
export function Shore() {
  return (
    <div class="shore">
      <Pool still={openingStill(BOOM)} />
      <Quay scenario={scenarioOf(BOOM)} />
    </div>
  );
}
