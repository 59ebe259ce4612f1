/** Every text of this language by file, in one chunk. */
export const files: Record<string, object> = import.meta.glob('../../../locales/zh/*.json', {
  eager: true,
  import: 'default',
});
