/** The texts of the page for who runs a server in this language by file, in a chunk of their own. */
export const files: Record<string, object> = import.meta.glob('../../../locales/en/admin/*.json', {
  eager: true,
  import: 'default',
});
