import { describe, expect, it } from 'vitest';
import { lineOf, type Node, parseFile, readSources, type SourceFile, walk } from './source.ts';

const PURE = [
  ...['model', 'strategies', 'scenario', 'theory', 'arena', 'game', 'view', 'study'],
  ...['evidence', 'characters', 'chapters', 'picture'],
];

/** Members of Math that give the same digits in every engine. */
const EXACT_MATHS = new Set([
  ...['abs', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'sqrt', 'imul', 'fround'],
  ...['clz32', 'PI', 'E', 'LN2', 'LN10', 'SQRT2'],
]);

/** The world outside: page, machine, clock, chance, and what engines write differently. */
const WORLD = new Set([
  ...['Date', 'performance', 'window', 'document', 'navigator', 'globalThis', 'self', 'location'],
  ...['process', 'Buffer', 'require', 'console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'setTimeout', 'setInterval'],
  ...['setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'Intl', 'eval', 'Function'],
]);
const LOCAL_WRITING = new Set(['toLocaleString', 'localeCompare', 'toLocaleUpperCase']);

/** A name that is written where a value is read, not as a property's or key's name. */
function isFreeName(node: Node, parent: Node | null): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  const isMember = parent.type === 'MemberExpression' && parent['property'] === node;
  const isKey = parent['key'] === node && parent['computed'] !== true;
  return !((isMember && parent['computed'] !== true) || isKey);
}

/** Names a file gives to things of its own, so that they are not the world's. */
function ownNames(file: SourceFile): Set<string> {
  const own = new Set<string>();
  walk(file.program, (node) => {
    const named = [node['local'], node['id'], ...((node['params'] as Node[] | undefined) ?? [])];
    for (const one of named as (Node | null | undefined)[]) {
      if (one?.type === 'Identifier') own.add(String(one['name']));
    }
  });
  return own;
}

function impurityOf(node: Node, parent: Node | null, own: Set<string>): string | null {
  if (node['operator'] === '**' || node['operator'] === '**=') return '**';
  const name = String(node['name'] ?? '');
  if (node.type === 'Identifier' && LOCAL_WRITING.has(name)) return name;
  if (!isFreeName(node, parent)) return null;
  if (WORLD.has(name) && !own.has(name)) return parent!.type.startsWith('TS') ? null : name;
  if (name !== 'Math') return null;
  const isMember = parent!.type === 'MemberExpression' && parent!['object'] === node;
  if (!isMember || parent!['computed'] === true) return 'Math itself';
  const member = String((parent!['property'] as Node)['name']);
  return EXACT_MATHS.has(member) ? null : `Math.${member}`;
}

function impuritiesIn(file: SourceFile): string[] {
  const found: string[] = [];
  const own = ownNames(file);
  walk(file.program, (node, parent) => {
    const what = impurityOf(node, parent, own);
    if (what !== null) found.push(`${file.path}:${lineOf(file, node)} uses ${what}`);
  });
  return found;
}

describe('the pure folders', () => {
  it('know no page, machine, clock or chance, and no maths that differs between engines', () => {
    const files = PURE.flatMap((folder) => readSources(`src/${folder}`));
    expect(files.flatMap(impuritiesIn)).toEqual([]);
  });

  it.each([
    'const a = Math.random();',
    'const a = Math.exp(1);',
    'const a = Math["exp"](1);',
    'const { exp } = Math;',
    'const m = Math;',
    'const a = 2 ** 3;',
    'let a = 2; a **= 3;',
    'const t = Date.now();',
    'const t = new Date();',
    'const t = performance.now();',
    'const w = window.innerWidth;',
    'const w = globalThis;',
    'document.title = "";',
    'const s = (1).toLocaleString();',
    'setTimeout(() => {}, 1);',
  ])('would be caught writing: %s', (text) => {
    expect(impuritiesIn(parseFile('src/model/a.ts', text))).not.toEqual([]);
  });

  it.each(['const a = Math.sqrt(2);', 'const a = { document: 1 }.document;'])(
    'may write: %s',
    (text) => {
      expect(impuritiesIn(parseFile('src/model/a.ts', text))).toEqual([]);
    },
  );
});
