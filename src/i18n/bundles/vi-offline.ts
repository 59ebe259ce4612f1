/** The texts of the game without a network in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob(
  '../../../locales/vi/offline/*.json',
  {
    eager: true,
    import: 'default',
  },
);
