/** The texts of the classroom in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob('../../../locales/zh/class/*.json', {
  eager: true,
  import: 'default',
});
