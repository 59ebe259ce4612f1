import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ui = join(import.meta.dirname, '..', '..', 'src', 'ui');

/** Pages of their own, whose sheets meet no other's: the phone's. */
const ALONE = new Set(['join']);
/** Sheets that others lean on. */
const SHARED = new Set(['common', 'charts']);
/** Screens that show a part of another, whose sheet they add to. */
const GUESTS: readonly (readonly [of: string, ...by: string[]])[] = [
  ['debrief', 'classroom'], // findings
  ['play', 'embed', 'story', 'homework'], // the game itself
  ['home', 'offline'], // the notice of a new version
];

const folderOf = (path: string) => path.split('/')[0]!;

/** Classes at which a rule of a sheet begins: it reaches every element that has them, on any screen. */
function openClasses(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...bare.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list!.split(','));
  return selectors.flatMap((one) => /^\s*\.([\w-]+)(?=$|[\s:>[+~])/.exec(one)?.[1] ?? []);
}

function mayShare(folders: readonly string[]): boolean {
  if (folders.some((one) => SHARED.has(one))) return true;
  return GUESTS.some((party) => folders.every((one) => party.includes(one)));
}

/** Class names that sheets of several screens style, each with the screens. */
function clashing(sheets: readonly { path: string; css: string }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { path, css } of sheets) {
    if (ALONE.has(folderOf(path))) continue;
    for (const name of openClasses(css)) {
      const folders = owners.get(name) ?? new Set();
      owners.set(name, folders.add(folderOf(path)));
    }
  }
  return [...owners]
    .map(([name, folders]) => ({ name, folders: [...folders].sort() }))
    .filter(({ folders }) => folders.length > 1 && !mayShare(folders))
    .map(({ name, folders }) => `.${name}: ${folders.join(', ')}`);
}

const sheets = globSync('**/*.css', { cwd: ui }).map((path) => ({
  path,
  css: readFileSync(join(ui, path), 'utf8'),
}));

describe('the style sheets', () => {
  it('of two screens style no class of the same name: once fetched, a sheet stays for all', () => {
    expect(clashing(sheets)).toEqual([]);
  });

  it('are seen through where they would clash', () => {
    const css = '.lever { color: red } @media (width < 9px) { .lever:hover { color: blue } }';
    const two = [
      { path: 'lab/a.css', css },
      { path: 'library/b.css', css: '.card .lever, .lever > p { margin: 0 }' },
    ];
    expect(clashing(two)).toEqual(['.lever: lab, library']);
    expect(clashing([two[0]!, { path: 'lab/b.css', css }])).toEqual([]);
  });
});
