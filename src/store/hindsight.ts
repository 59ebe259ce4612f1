export type { Hindsight, HindsightRequest, Path } from '../theory/hindsight.ts';
