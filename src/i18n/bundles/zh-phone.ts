import { news } from '../../../locales/zh/scenarios.json';

/** The texts of a phone in class, in a chunk of their own: nothing of the game's but its news. */
export const files: Record<string, object> = {
  ...import.meta.glob<object>(
    ['../../../locales/zh/phone/*.json', '../../../locales/zh/class/names.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
  'scenarios.json': { news },
};
