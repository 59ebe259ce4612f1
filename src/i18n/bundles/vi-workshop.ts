/** The texts of the scenario workshop in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob(
  '../../../locales/vi/workshop/*.json',
  {
    eager: true,
    import: 'default',
  },
);
