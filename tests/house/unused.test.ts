import { expect, it } from 'vitest';
import {
  type Node,
  parseFile,
  pathsOf,
  readSources,
  resolveImport,
  type SourceFile,
  walk,
} from './source.ts';

const name = (node: unknown) => String((node as Node)['name'] ?? (node as Node)['value']);

/** Names a file gives to others. */
function exportsOf(file: SourceFile): string[] {
  const found: string[] = [];
  for (const node of file.program['body'] as Node[]) {
    if (node.type !== 'ExportNamedDeclaration' || node['source']) continue;
    const declared = node['declaration'] as Node | null;
    for (const one of node['specifiers'] as Node[]) found.push(name(one['exported']));
    if (declared?.['id']) found.push(name(declared['id']));
    for (const one of (declared?.['declarations'] ?? []) as Node[]) found.push(name(one['id']));
  }
  return found;
}

/** Names a file takes from others, as `path name`; `path *` where it takes all. */
function takenBy(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    const source = (node['source'] as Node | null)?.['value'];
    if (typeof source !== 'string') return;
    const path = resolveImport(file, source);
    const specifiers = (node['specifiers'] ?? []) as Node[];
    for (const one of specifiers) {
      const taken = one['imported'] ?? one['local'];
      found.push(one.type === 'ImportNamespaceSpecifier' ? `${path} *` : `${path} ${name(taken)}`);
    }
    if (node.type === 'ExportAllDeclaration' || node.type === 'ImportExpression') {
      found.push(`${path} *`);
    }
  });
  return found;
}

/** Whether a file itself speaks of a name besides giving it away. */
function isUsedInside(file: SourceFile, exported: string): boolean {
  let times = 0;
  walk(file.program, (node) => {
    if (/Identifier$/.test(node.type) && node['name'] === exported) times++;
  });
  return times > 1;
}

/** Exported names of `files` that neither their own file uses nor anybody in `takers` takes. */
function unusedAmong(files: SourceFile[], takers: SourceFile[]): string[] {
  const taken = new Set(takers.flatMap(takenBy));
  return files
    .flatMap((file) => exportsOf(file).map((one) => ({ file, one })))
    .filter(({ file, one }) => !taken.has(`${file.path} ${one}`) && !taken.has(`${file.path} *`))
    .filter(({ file, one }) => !isUsedInside(file, one))
    .map(({ file, one }) => `${file.path} exports ${one}`);
}

const sources = readSources('src');
const helpers = ['tests', 'scripts', 'bench'].flatMap(readSources);
const configs = pathsOf('*.config.ts').map((path) => parseFile(path));

it('has no export that nobody uses, in the helpers of the tests either', () => {
  const given = [...sources, ...helpers].filter(({ path }) => !/\.d\.ts$|\/setup\.ts$/.test(path));
  expect(unusedAmong(given, [...sources, ...helpers, ...configs])).toEqual([]);
});
