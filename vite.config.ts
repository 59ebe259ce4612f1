import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { BUILD_TARGET } from './scripts/browsers.ts';

const phaserCore = fileURLToPath(import.meta.resolve('phaser/package.json')).replace(
  /package\.json$/,
  'src/phaser-core.js',
);

/** One chunk for the texts of one language: a page asks for one file, whatever the screen. */
function localeChunk(id: string): string | null {
  const language = /\/locales\/(en|zh|vi)\//.exec(id)?.[1];
  return language === undefined ? null : `locale-${language}`;
}

export default defineConfig({
  base: './', // a static folder works from any path
  resolve: {
    alias: [{ find: /^phaser$/, replacement: phaserCore }],
  },
  define: {
    'typeof CANVAS_RENDERER': JSON.stringify(true),
    'typeof WEBGL_RENDERER': JSON.stringify(true),
    'typeof WEBGL_DEBUG': JSON.stringify(false),
    'typeof EXPERIMENTAL': JSON.stringify(false),
    'typeof FEATURE_SOUND': JSON.stringify(false), // the sounds are our own, through Web Audio
    'typeof PLUGIN_CAMERA3D': JSON.stringify(false),
    'typeof PLUGIN_FBINSTANT': JSON.stringify(false),
  },
  build: {
    target: BUILD_TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // no data: addresses beyond what the content policy names
    chunkSizeWarningLimit: 900, // Phaser, in kB before compression
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules\/phaser\// },
            { name: localeChunk, test: /\/locales\// },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
