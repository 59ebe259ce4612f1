import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../classroom/folder.ts';
import { quantile } from '../figure.ts';

const FLUSHES = 200;
const BLOCK = Buffer.alloc(8_192, 1);

/** Ms that the disk of the journals takes to hold one more block for good: the median of many. */
export function timeFlush(): number {
  const folder = newFolder();
  const file = openSync(join(folder, 'blocks'), 'w');
  const times = Array.from({ length: FLUSHES }, () => {
    const start = performance.now();
    writeSync(file, BLOCK);
    fdatasyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return quantile(times, 0.5);
}
