import { type Chapter } from './types.ts';

export const ashoreOrStay: Chapter = {
  id: 'ashore-or-stay',
  number: 8,
  figure: 'end-gamer',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
