/** The texts of replays and challenges in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob(
  '../../../locales/zh/replays/*.json',
  {
    eager: true,
    import: 'default',
  },
);
