import { type Chapter } from './types.ts';

export const realOrHollow: Chapter = {
  id: 'real-or-hollow',
  number: 9,
  figure: 'bayes',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
