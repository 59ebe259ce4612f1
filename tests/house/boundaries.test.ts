import { describe, expect, it } from 'vitest';
import { importsOf, parseFile, readSources, resolveImport, type SourceFile } from './source.ts';

const PURE = [
  ...['model', 'strategies', 'scenario', 'theory', 'arena', 'game', 'session', 'view', 'study'],
  ...['evidence', 'characters', 'chapters', 'picture'],
];
const RULES = ['model', 'strategies', 'scenario', 'theory', 'arena', 'game'];
const DATA = ['scenario', 'game', 'theory'];

/** Folders of ours that each folder may import besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  strategies: ['model'],
  scenario: ['model'],
  theory: ['model', 'strategies', 'scenario'],
  arena: ['model', 'strategies', 'scenario'],
  game: ['model', 'strategies', 'scenario'],
  session: RULES,
  view: [...RULES, 'session'],
  study: [...RULES, 'session'],
  evidence: DATA,
  characters: DATA,
  chapters: DATA,
  picture: ['game', 'model'],
  stage: ['picture'],
  store: PURE,
  jobs: PURE,
  offline: ['store'],
  cli: PURE,
  'classroom/protocol': ['model', 'scenario', 'game', 'session', 'view'],
  'classroom/client': ['classroom/protocol', 'store'],
  'classroom/server': [...RULES, 'classroom/protocol', 'session', 'view', 'study'],
  i18n: ['locales'],
  ui: ['store', 'i18n', 'picture', 'characters', 'chapters', 'evidence', 'assets'],
};

/** The one component through which pages reach the stage. */
const STAGE_HOST = 'src/ui/stage/StageHost.tsx';

const PURE_PACKAGES = /^(pure-rand|valibot|fflate|@stdlib)(\/|$)/;
const PACKAGES: Record<string, RegExp> = {
  store: /^zustand(\/|$)/,
  stage: /^phaser$/,
  i18n: /^(i18next|react-i18next|react)$/,
  ui: /^(preact|react|i18next|react-i18next|zustand|uqr|@observablehq\/plot)(\/|$)/,
  jobs: /^$/,
  offline: /^(workbox-window|zustand\/vanilla)$/,
  'classroom/protocol': /^valibot$/,
  'classroom/client': /^socket\.io-client$/,
  'classroom/server':
    /^(node:|fastify$|@fastify\/|socket\.io$|@socket\.io\/postgres-adapter$|kysely(\/|$)|pg$|prom-client$|uqr$)/,
  cli: /^node:/,
};

/** The folder under `src/`, or the top folder of what lies outside it; '' for an entry in `src/`. */
function folderOf(path: string): string {
  const [top, second, third] = path.split('/');
  if (top !== 'src') return top!;
  if (second === 'classroom') return path.split('/').slice(1, 3).join('/');
  return third === undefined ? '' : second!;
}

function isAllowed(file: SourceFile, target: string): boolean {
  const from = folderOf(file.path);
  if (from === '') return true; // where it is put together
  if (!target.includes('/') || !/^(src|locales|assets)\//.test(target)) {
    const named = PACKAGES[from] ?? (PURE.includes(from) ? PURE_PACKAGES : /^$/);
    return named.test(target);
  }
  const to = folderOf(target);
  if (to === from) return true;
  if (to === 'stage') return file.path === STAGE_HOST;
  return (MAY_IMPORT[from] ?? []).includes(to);
}

function forbiddenIn(file: SourceFile): string[] {
  return importsOf(file)
    .map((source) => resolveImport(file, source))
    .filter((target) => !isAllowed(file, target))
    .map((target) => `${file.path} imports ${target}`);
}

/** Import chains that come back to where they began, each told once from its first file. */
function cyclesAmong(files: SourceFile[]): string[] {
  const next = new Map(
    files.map((file) => [file.path, importsOf(file).map((one) => resolveImport(file, one))]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at !== -1) cycles.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

const sources = readSources('src');

describe('who may import whom', () => {
  it('is kept by every file, type imports included', () => {
    expect(sources.flatMap(forbiddenIn)).toEqual([]);
  });

  it('knows every folder under src', () => {
    const known = new Set(['', ...Object.keys(MAY_IMPORT)]);
    const strange = sources.map((file) => folderOf(file.path)).filter((name) => !known.has(name));
    expect([...new Set(strange)]).toEqual([]);
  });

  it('sees through every form of import', () => {
    const forms = [
      `import { a } from '../ui/a.ts';`,
      `import type { a } from '../ui/a.ts';`,
      `import { type a } from '../ui/a.ts';`,
      `export { a } from '../ui/a.ts';`,
      `export * from '../ui/a.ts';`,
      `type A = import('../ui/a.ts').A;`,
      `const a = () => import('../ui/a.ts');`,
      `import '../ui/a.ts';`,
      `const url = new URL('../ui/a.ts', import.meta.url);`,
      `const all = import.meta.glob('../ui/*.ts');`,
    ];
    const caught = forms.filter((text) => forbiddenIn(parseFile('src/model/a.ts', text)).length);
    expect(caught).toEqual(forms);
  });

  it('lets the stage draw pictures and nothing else', () => {
    const text = `import { type Scenario } from '../scenario/types.ts';`;
    expect(forbiddenIn(parseFile('src/stage/a.ts', text))).toHaveLength(1);
  });

  it('takes types alone from a picture into the stage', () => {
    const values = sources
      .filter((file) => folderOf(file.path) === 'stage')
      .flatMap(
        (file) => file.text.match(/^import \{[^}]*\} from '\.\.\/(\.\.\/)?picture\/.*/gm) ?? [],
      )
      .filter((line) =>
        line
          .replace(/^import \{|\}.*$/g, '')
          .split(',')
          .some(isValueName),
      );
    expect(values).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cyclesAmong(sources)).toEqual([]);
    const looped = [
      parseFile('src/model/a.ts', `import { b } from './b.ts';`),
      parseFile('src/model/b.ts', `import type { a } from './a.ts';`),
    ];
    expect(cyclesAmong(looped)).toHaveLength(1);
  });
});

function isValueName(name: string): boolean {
  return name.trim() !== '' && !name.trim().startsWith('type ');
}

describe('workers', () => {
  it('are started in main and jobs alone', () => {
    const starters = sources
      .filter((file) => /\bnew (Shared)?Worker\(/.test(file.text))
      .map((file) => file.path)
      .filter((path) => path !== 'src/main.tsx' && folderOf(path) !== 'jobs');
    expect(starters).toEqual([]);
  });
});

describe('size', () => {
  it('keeps every file at 300 lines at most', () => {
    const all = ['src', 'tests', 'scripts', 'bench'].flatMap(readSources);
    const long = all
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});
