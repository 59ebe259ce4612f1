import { type Chapter } from './types.ts';

export const usedWorthLess: Chapter = {
  id: 'used-worth-less',
  number: 6,
  figure: 'contrarian',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
