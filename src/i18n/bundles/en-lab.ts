/** The texts of the lab in this language by file, those of the arena's cast among them, in chunks of their own. */
export const files: Record<string, object> = import.meta.glob(
  '../../../locales/en/{lab/*,story/arena-cast,story/contest}.json',
  { eager: true, import: 'default' },
);
