import { type Chapter } from './types.ts';

export const octoberDominoes: Chapter = {
  id: 'october-dominoes',
  number: 7,
  figure: 'stop-loss',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
