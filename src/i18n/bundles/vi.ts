/** Every text of this language by file, in one chunk. */
export const files: Record<string, object> = import.meta.glob('../../../locales/vi/*.json', {
  eager: true,
  import: 'default',
});
