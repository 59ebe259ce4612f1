import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT: string = join(import.meta.dirname, '..', '..');

/** A node of the syntax tree, as loosely as the checks need it. */
export interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

export interface SourceFile {
  path: string; // from the root, with slashes
  text: string;
  program: Node;
}

/** Paths from the root that match, sorted, with slashes on every system. */
export function pathsOf(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Reads and parses a source file; a syntax error is a bug of the file. */
export function parseFile(path: string, text: string = readText(path)): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, text, program: program as unknown as Node };
}

export function readSources(folder: string): SourceFile[] {
  return pathsOf(`${folder}/**/*.ts`, `${folder}/**/*.tsx`).map((path) => parseFile(path));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Calls `visit` for a node and everything below it, with the node that holds each. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void): void {
  const step = (current: Node, parent: Node | null) => {
    visit(current, parent);
    for (const value of Object.values(current)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (isNode(one)) step(one, current);
      }
    }
  };
  step(node, null);
}

/** Line of a node, counted from 1. */
export function lineOf(file: SourceFile, node: Node): number {
  return file.text.slice(0, node.start).split('\n').length;
}

const WITH_SOURCE = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function literalOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return literalOf(value['literal']);
  return typeof value['value'] === 'string' ? value['value'] : undefined;
}

/** What a call such as `import.meta.glob('…')` or `new URL('…', import.meta.url)` names. */
function namedByMeta(node: Node): string[] {
  const [first, second] = (node['arguments'] ?? []) as Node[];
  if (first === undefined) return [];
  const isGlob = node.type === 'CallExpression' && memberName(node['callee']) === 'glob';
  const isUrl = node.type === 'NewExpression' && memberName(second) === 'url';
  const named = isGlob || isUrl ? literalOf(first) : undefined;
  return named === undefined ? [] : [named];
}

function memberName(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'MemberExpression') return undefined;
  return (value['property'] as Node)['name'] as string | undefined;
}

/** Every module a file names, type imports included, as written. */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    if (WITH_SOURCE.has(node.type)) {
      const source = literalOf(node['source'] ?? node['argument']);
      if (source !== undefined) found.push(source);
    }
    found.push(...namedByMeta(node));
  });
  return found;
}

/** A relative import as a path from the root; a package's name stays as it is. */
export function resolveImport(file: SourceFile, source: string): string {
  if (!source.startsWith('.')) return source;
  const full = join(ROOT, dirname(file.path), source.replace(/\?.*$/, ''));
  return relative(ROOT, full).split(sep).join('/');
}
