import { type Chapter } from './types.ts';

export const tollOrStory: Chapter = {
  id: 'toll-or-story',
  number: 5,
  figure: 'generous',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
