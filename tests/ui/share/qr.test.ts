import { describe, expect, it } from 'vitest';
import { QUIET, qrOf } from '../../../src/ui/share/qr.ts';

/** Modules that the path paints, as a set of "x,y". */
function painted(path: string): Set<string> {
  const modules = new Set<string>();
  for (const [, x, y, wide] of path.matchAll(/M(\d+),(\d+)h(\d+)v1/g)) {
    for (let i = 0; i < Number(wide); i++) modules.add(`${Number(x) + i},${y}`);
  }
  return modules;
}

describe('a QR code', () => {
  it('has a quiet zone of four modules on every side and its three eyes inside it', async () => {
    const drawing = await qrOf('http://192.168.1.20:8080/#/s/s1GeKBaIAs2fb1w');
    const { path, size } = drawing!;
    const modules = painted(path);
    for (const module of modules) {
      for (const place of module.split(',').map(Number)) {
        expect(place).toBeGreaterThanOrEqual(QUIET);
        expect(place).toBeLessThan(size - QUIET);
      }
    }
    const far = size - QUIET - 1;
    for (const corner of [`${QUIET},${QUIET}`, `${far},${QUIET}`, `${QUIET},${far}`]) {
      expect(modules.has(corner)).toBe(true);
    }
  });

  it('holds the longest link that is offered', async () => {
    expect(await qrOf(`http://192.168.1.20:8080/#/s/${'a'.repeat(2000)}`)).not.toBeNull();
  });

  it('is none where the link is longer than one can hold', async () => {
    expect(await qrOf(`http://192.168.1.20/#/replay/${'a'.repeat(4000)}`)).toBeNull();
  });
});
