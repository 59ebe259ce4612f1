import { type Chapter } from './types.ts';

export const theRace: Chapter = {
  id: 'the-race',
  number: 2,
  figure: 'always-sell',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
