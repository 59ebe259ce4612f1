import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { BUILD_TARGET } from './scripts/browsers.ts';
import { buildFonts } from './scripts/build-fonts.ts';
import { keepsOffline } from './scripts/offline.ts';

const phaserCore = fileURLToPath(import.meta.resolve('phaser/package.json')).replace(
  /package\.json$/,
  'src/phaser-core.js',
);

/** The subsets of the fonts in use are there before anything asks for them. */
const fonts: Plugin = {
  name: 'hold-or-sell:fonts',
  apply: () => process.env['VITEST'] === undefined,
  buildStart: () => buildFonts(),
};

/** What is left out of Phaser; the development server must be told for its own bundle of it. */
const PHASER = {
  'typeof CANVAS_RENDERER': JSON.stringify(true),
  'typeof WEBGL_RENDERER': JSON.stringify(true),
  'typeof WEBGL_DEBUG': JSON.stringify(false),
  'typeof EXPERIMENTAL': JSON.stringify(false),
  'typeof FEATURE_SOUND': JSON.stringify(false), // the sounds are our own, through Web Audio
  'typeof PLUGIN_CAMERA3D': JSON.stringify(false),
  'typeof PLUGIN_FBINSTANT': JSON.stringify(false),
  'global.Phaser': 'globalThis.Phaser', // the core entry also sets itself there
};

const LANGUAGES = { zh: 'zh-CN', vi: 'vi-VN', en: 'en' }; // folders in locales/ and their tags

/** A text by its place, as in `common:unserved` or `phone/join:opening`. */
function textIn(language: string, place: string): string {
  const [path, key] = place.split(':') as [string, string];
  const file = new URL(`locales/${language}/${path}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)[key]!;
}

const COPIED = '?phone';

/** Texts that are asked for with `?phone` are copied into the chunk that asks, not shared as files of their own. */
const copies: Plugin = {
  name: 'hold-or-sell:copies',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(`.json${COPIED}`)) return null;
    const texts = JSON.parse(readFileSync(id.slice(0, -COPIED.length), 'utf8')) as object;
    const parts = Object.entries(texts).filter(([name]) => name === 'news');
    const named = parts.map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`);
    return { code: `${named.join('')}export default ${JSON.stringify(texts)};`, moduleType: 'js' };
  },
};

/** What a page says before its code runs, or where it does not: in every language at once. */
const unserved: Plugin = {
  name: 'hold-or-sell:unserved',
  transformIndexHtml: (html) =>
    html.replace(/<!-- (\S+) in every language -->/g, (_, place: string) =>
      Object.entries(LANGUAGES)
        .map(([language, tag]) => `<p lang="${tag}">${textIn(language, place)}</p>`)
        .join('\n'),
    ),
};

const HERE = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

/** The pages of the game, of a phone and of a frame; what is built from another folder with these settings has its own. */
const pages: Plugin = {
  name: 'hold-or-sell:pages',
  config: ({ root = process.cwd() }) =>
    root === HERE
      ? { build: { rolldownOptions: { input: ['index.html', 'join.html', 'embed.html'] } } }
      : {},
};

/** What the page of a phone shares with the game's, in a chunk of its own: it needs no other of the game's. */
const GROUND = new RegExp(
  [
    'node_modules/(preact/|zustand/(esm/)?vanilla)',
    'src/i18n/(languages|numbers)\\.ts$',
    'src/(game|scenario|store)/types\\.ts$',
    'src/model/result\\.ts$',
    'src/session/settings\\.ts$',
    'src/store/(memory|classroom/(device-)?clock)\\.ts$',
    'src/ui/common/(marks|art/Print)\\.tsx$',
    'src/ui/common/(tokens|base)\\.css$',
    'src/characters/(figure|looks/plain)\\.ts$',
  ].join('|'),
);

/** Home with all that the entry needs; the entry itself stays apart, for a frame needs the rest and not it. */
const PAGE = new RegExp(
  [
    'src/ui/(Shell|home/HomePage)\\.tsx$',
    'src/(store/app|jobs/work|i18n/start)\\.ts$',
    'src/ui/common/controls\\.css$',
  ].join('|'),
);

/**
 * What is always fetched together comes as one file, each with all it needs: ninety small files cost a
 * first visit 35 KiB more than these few. `page` is home; `rules` and `play` are what every game adds.
 */
const CHUNKS = [
  { name: 'ground', test: GROUND, priority: 6 },
  { name: 'shapes', test: /node_modules\/valibot\//, priority: 6 }, // a game's rules and a class's messages need it
  { name: 'phaser', test: /node_modules\/phaser\//, priority: 5 },
  { name: 'stage', test: /src\/stage\/[\w-]+\.ts$/, priority: 4 }, // its extras come apart, and lean on it
  { name: 'page', test: PAGE, priority: 3 },
  {
    name: 'rules',
    test: /src\/(game\/(reduce|replay)|scenario\/(link|presets)|theory\/schelling|view\/seat|store\/setUp)/,
    priority: 2,
  },
  { name: 'play', test: /src\/(ui\/play\/PlayPage|ui\/stage\/|picture\/film)/, priority: 1 },
];

export default defineConfig({
  base: './', // a static folder works from any path
  plugins: [copies, fonts, pages, unserved, keepsOffline(HERE)],
  resolve: {
    alias: [{ find: /^phaser$/, replacement: phaserCore }],
  },
  define: PHASER,
  // An import of types alone must not fetch the module it names.
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  optimizeDeps: { include: ['phaser'], rolldownOptions: { transform: { define: PHASER } } },
  build: {
    target: BUILD_TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // no data: addresses beyond what the content policy names
    chunkSizeWarningLimit: 900, // Phaser, in kB before compression
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: CHUNKS,
        },
      },
    },
  },
  worker: { format: 'es' },
});
