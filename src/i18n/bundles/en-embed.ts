/** The texts of the game inside another page in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob('../../../locales/en/embed/*.json', {
  eager: true,
  import: 'default',
});
