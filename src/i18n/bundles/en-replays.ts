/** The texts of replays and challenges in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob(
  '../../../locales/en/replays/*.json',
  {
    eager: true,
    import: 'default',
  },
);
