/** The texts of a class's debrief in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob(
  '../../../locales/zh/class-debrief/*.json',
  { eager: true, import: 'default' },
);
