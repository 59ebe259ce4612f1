import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildFonts } from './build-fonts.ts';

const root = join(import.meta.dirname, '..');
export const DIST: string = join(root, 'dist');
const STAMP = join(root, '.cache', 'build-stamp');
const PAGES = ['index.html', 'join.html', 'embed.html'];
const INPUTS = [...PAGES, 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
const FOLDERS = ['src', 'locales', 'assets', 'public', 'scripts'];
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);

/** Every file under a folder of the project, as sorted paths from the root. */
function filesUnder(folder: string): string[] {
  const found = globSync(`${folder}/**/*`, { cwd: root });
  return found.filter((path) => statSync(join(root, path)).isFile()).sort();
}

/** A digest of everything the build reads, and of the built files' existence. */
export function stampOfInputs(): string {
  const digest = createHash('sha256');
  for (const path of [...INPUTS, ...FOLDERS.flatMap(filesUnder)]) {
    const full = join(root, path);
    if (existsSync(full)) digest.update(path).update('\0').update(readFileSync(full)).update('\0');
  }
  return digest.digest('hex');
}

/** Writes `.br` and `.gz` beside each text file, so that serving costs no time. */
function compressBuilt(): void {
  for (const path of filesUnder('dist')) {
    if (!COMPRESSED.has(extname(path))) continue;
    const full = join(root, path);
    const bytes = readFileSync(full);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    writeFileSync(`${full}.br`, brotliCompressSync(bytes, quality));
    writeFileSync(`${full}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Builds `dist/` unless it is already what the inputs give. */
export async function buildIfNeeded(): Promise<void> {
  await buildFonts();
  const stamp = stampOfInputs();
  const isFresh =
    existsSync(join(DIST, 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === stamp;
  if (isFresh) return;
  await build({ root, logLevel: 'warn' });
  compressBuilt();
  writeFileSync(STAMP, stamp);
}

if (import.meta.main) await buildIfNeeded();
