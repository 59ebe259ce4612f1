export { BANDS, type ManyRuns, type ManyRunsRequest } from '../study/manyRuns.ts';
export {
  type Outcome,
  outcomeOf,
  type SplitOutcome,
  type Spread,
  splitOutcomeOf,
} from '../study/outcomes.ts';
