import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What the page reads of the files that are kept: their number, and their size in bytes. */
const LIST = 'offline.json';

/** What is of no use without a network, or would be old where it must be new: the phones' page, examples, icons. */
const LEFT_OUT = ['join.html', 'assets/join-*', 'assets/*-phone-*', 'examples/**', 'icons/**'];

interface Entry {
  url: string;
  revision: string | null;
  size: number; // bytes
}

/** Writes the list beside the files, and adds it to them; a build that failed has none. */
function writeList(folder: string, entries: Entry[]): Entry[] {
  if (!existsSync(folder)) return entries;
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const text = JSON.stringify({ files: entries.length + 1, bytes });
  writeFileSync(join(folder, LIST), text);
  const revision = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return [...entries, { url: LIST, revision, size: text.length }];
}

/**
 * Adds `sw.js` to what is built from the folder `root`: it keeps every file of the game on the device. A newer
 * one waits until the page asks for it, so that nobody loses the files of the version in play; what it does not
 * know (classes, their pages) goes to the server untouched.
 */
export function keepsOffline(root: string): Plugin[] {
  let folder = '';
  const plugins = VitePWA({
    injectRegister: false, // the page does it, once the first choice can be made
    manifest: false, // written by hand: public/manifest.webmanifest
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,woff2,webmanifest}'],
      globIgnores: LEFT_OUT,
      manifestTransforms: [(entries) => ({ manifest: writeList(folder, entries as Entry[]) })],
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      clientsClaim: true, // a first visit goes on without a network, too
      inlineWorkboxRuntime: true,
    },
  });
  const place: Plugin = {
    name: 'hold-or-sell:place',
    configResolved({ root: from, build }) {
      folder = resolve(from, build.outDir);
    },
  };
  return [place, ...plugins].map((plugin) => ({
    ...plugin,
    apply: (config, { command }) =>
      command === 'build' && resolve(config.root ?? '.') === root && !process.env['VITEST'],
  }));
}
