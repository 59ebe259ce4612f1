/** Friendly small things, by whose keys made-up names are told in every language. Only ever added to. */
export const NAME_KEYS: readonly string[] = ['paper-boat', 'little-hippo', 'plum', 'kite'];
