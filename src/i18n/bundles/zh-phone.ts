/**
 * The texts of a phone in class, in a chunk of their own: nothing of the game's but its news. They are copied
 * (`?phone`, vite.config.ts), since what is shared would come as files of its own.
 */
export const files: Record<string, object> = {
  ...import.meta.glob<object>('../../../locales/zh/{phone/join,class/names}.json', {
    query: '?phone',
    eager: true,
    import: 'default',
  }),
  'scenarios.json': {
    news: Object.values(
      import.meta.glob<object>('../../../locales/zh/scenarios.json', {
        query: '?phone',
        eager: true,
        import: 'news',
      }),
    )[0],
  },
};
