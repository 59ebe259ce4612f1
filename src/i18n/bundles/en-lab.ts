/** The texts of the lab in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob('../../../locales/en/lab/*.json', {
  eager: true,
  import: 'default',
});
