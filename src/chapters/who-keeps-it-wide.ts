import { type Chapter } from './types.ts';

export const whoKeepsItWide: Chapter = {
  id: 'who-keeps-it-wide',
  number: 3,
  figure: 'stand',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
