import { type Chapter } from './types.ts';

export const yourRules: Chapter = {
  id: 'your-rules',
  number: 12,
  figure: 'myopic',
  steps: [{ id: 'scene', kind: 'scene', phase: 'predict', says: [] }],
};
