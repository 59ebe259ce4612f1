import { type Result } from '../model/result.ts';
import { type Hindsight, type HindsightRequest } from '../theory/hindsight.ts';

export type { Hindsight, HindsightRequest, Path } from '../theory/hindsight.ts';

/** Looks back on a game off the page. `done` never rejects: stopped and broken-down work are refusals. */
export type LookBack = (
  request: HindsightRequest,
  onProgress: (share: number) => void,
) => { done: Promise<Result<Hindsight>>; stop(): void };
