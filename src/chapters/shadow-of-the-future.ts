import { type Chapter } from './types.ts';

export const shadowOfTheFuture: Chapter = {
  id: 'shadow-of-the-future',
  number: 4,
  figure: 'grim',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
