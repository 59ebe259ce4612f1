import { type Chapter } from './types.ts';

export const letOneDecide: Chapter = {
  id: 'let-one-decide',
  number: 10,
  figure: 'majority',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
