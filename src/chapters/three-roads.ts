import { type Chapter } from './types.ts';

export const threeRoads: Chapter = {
  id: 'three-roads',
  number: 11,
  figure: 'momentum',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
