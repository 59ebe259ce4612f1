/** The texts of the story in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob('../../../locales/en/story/*.json', {
  eager: true,
  import: 'default',
});
