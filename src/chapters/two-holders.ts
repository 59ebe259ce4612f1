import { type Chapter } from './types.ts';

export const twoHolders: Chapter = {
  id: 'two-holders',
  number: 1,
  figure: 'random',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
